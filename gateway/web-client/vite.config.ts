import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.ICLEI_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  // The gateway puts a fresh one into each page that it hands out.
  html: { cspNonce: 'CSP-NONCE' },
  build: {
    // Inlined assets would be data: addresses, which the page's policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/logout'].map((path) => [path, gateway]),
    ),
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
