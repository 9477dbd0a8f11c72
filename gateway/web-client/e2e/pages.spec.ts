import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { arrive } from './people';

const LISTS = ['Organisations', 'Exchange programmes', 'Working meetings', 'Study visits'];

async function looksRight(page: Page) {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, 'nothing lies beyond the right edge').toBeLessThanOrEqual(0);
}

async function openPage(page: Page, name: string) {
  const entry = page.getByRole('menuitem', { name });
  if (!(await entry.isVisible())) await page.getByRole('button', { name: 'Open menu' }).click();
  await entry.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the pages around the sign-in can be read by everybody', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Open the web client' })).toBeVisible();
      await looksRight(page);
      await page.goto('/login/oauth2/code/network?code=nobody&state=asked');
      await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible();
      await looksRight(page);
      await page.goto('/app/');
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
      await looksRight(page);
    });

    test('every page can be read by everybody', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // Asked by the client at first, since nobody is signed in yet.
        if (message.location().url.endsWith('/api/session')) return;
        if (message.type() === 'error') complaints.push(message.text());
      });
      await arrive(page, 'secretariat');
      for (const name of LISTS) {
        await openPage(page, name);
        await looksRight(page);
      }
      await openPage(page, 'Exchange programmes');
      await page.getByRole('link', { name: 'EU–Canada Cooperation' }).click();
      await expect(page.getByRole('article', { name: 'Working meeting 1' })).toBeVisible();
      await looksRight(page);
      await page.getByRole('link', { name: 'Edmonton' }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Edmonton' })).toBeVisible();
      await looksRight(page);
      expect(complaints, 'the policy and the console').toEqual([]);
    });
  });
}

test('a role begins at a page that is open to it, and another says that it is not', async ({ page }) => {
  await arrive(page, 'auditor');

  await expect(page.getByRole('heading', { level: 1, name: 'Exchange programmes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'EU–Canada Cooperation' })).toBeVisible();
  await openPage(page, 'Organisations');
  await expect(page.getByText('Not open to your role')).toBeVisible();
  await looksRight(page);
});

test('an office sees the organisations that it serves', async ({ page }) => {
  await arrive(page, 'japan-office');

  await expect(page.getByRole('status').filter({ hasText: '4 organisations' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kumamoto' })).toBeVisible();
});

test('every language is spoken', async ({ page }) => {
  await arrive(page, 'secretariat');
  const spoken = {
    Français: 'Organisations',
    Español: 'Organizaciones',
    日本語: '組織',
    English: 'Organisations',
  };
  for (const [language, heading] of Object.entries(spoken)) {
    await page.getByRole('banner').getByRole('button', { name: /^(Lang|Idioma|言語)/ }).click();
    await page.getByRole('menuitem', { name: language }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await looksRight(page);
    expect(await page.locator('html').evaluate(said), language).not.toMatch(/\bra\.|%\{/);
  }
});

/** All that is written on a page, also what only a screen reader says. */
function said(root: Element) {
  const attributes = ['aria-label', 'title', 'placeholder'];
  const spoken = [...root.querySelectorAll('*')].flatMap((one) =>
    attributes.map((name) => one.getAttribute(name) ?? ''),
  );
  return [(root as HTMLElement).innerText, ...spoken].join('\n');
}

test('a meeting of the list leads to that meeting', async ({ page }) => {
  await arrive(page, 'secretariat');
  await openPage(page, 'Working meetings');
  const meeting = page.getByRole('article', { name: 'Working meeting 2' });
  await page.getByRole('link', { name: 'Working meeting 2' }).first().click();
  await expect(meeting).toBeFocused();

  await page.goBack();
  await page.getByRole('link', { name: 'Working meeting 2' }).first().click();
  await expect(meeting, 'nothing had to be read first').toBeFocused();
});

test('a page that is opened from far down a list begins at its top', async ({ page }) => {
  await arrive(page, 'secretariat');
  await page.getByRole('img', { name: /^World map/ }).waitFor();
  const edmonton = page.getByRole('link', { name: 'Edmonton' });
  await edmonton.click();
  await expect(page.getByRole('row').filter({ hasText: 'Vitoria-Gasteiz' })).toHaveCount(2);
  await page.goBack();

  // Now the page is there at once, and as tall as it gets.
  await page.getByRole('link', { name: 'Kumamoto' }).scrollIntoViewIfNeeded();
  await edmonton.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edmonton' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a name is no link for who may not open its page', async ({ page }) => {
  await arrive(page, 'auditor');
  await page.getByRole('link', { name: 'EU–Canada Cooperation' }).click();

  await expect(page.getByRole('cell', { name: /Edmonton/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edmonton' })).toHaveCount(0);
});
