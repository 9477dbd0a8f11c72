import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** The system's browser: nothing is downloaded for these tests. */
function chromium(): string {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error(
    'No Chromium was found. Install one (apt-get install chromium), or set CHROMIUM_PATH.',
  );
}

const launchOptions = { executablePath: chromium(), args: ['--no-sandbox'] };

/** Against a system that runs with its demo: ICLEI_GATEWAY_URL, ICLEI_ISSUER_URL. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env.ICLEI_GATEWAY_URL ?? 'http://localhost:8080',
    browserName: 'chromium',
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
  },
  projects: [
    { name: 'laptop', use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 } }, testMatch: /pages\.spec\.ts/ },
  ],
});
