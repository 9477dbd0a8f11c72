import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { arrive } from './people';

test.beforeEach(async ({ page }) => {
  await arrive(page, 'secretariat');
  await expect(page.getByRole('status').filter({ hasText: '28 organisations' })).toBeVisible();
});

test('a region, a word and a country filter the list', async ({ page }) => {
  const found = page.getByRole('status').filter({ hasText: /organisations?$/ });

  await page.getByRole('combobox', { name: 'Region' }).click();
  await page.getByRole('option', { name: 'East Asia', exact: true }).click();
  await expect(found).toHaveText('4 organisations');
  await page.getByRole('textbox', { name: 'Search by name' }).fill('kum');
  await expect(found).toHaveText('1 organisation');

  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(found).toHaveText('28 organisations');
  await page.getByRole('button', { name: 'Canada (4)' }).click();
  await expect(found).toHaveText('4 organisations');
  await expect(page.getByRole('link', { name: 'Edmonton' })).toBeVisible();
});

test('an office and membership filter the list', async ({ page }) => {
  const found = page.getByRole('status').filter({ hasText: /organisations?$/ });

  await page.getByRole('combobox', { name: 'Served by' }).click();
  await page.getByRole('option', { name: 'Canada Office' }).click();
  await expect(found).toHaveText('4 organisations');
  await page.getByRole('combobox', { name: 'Membership' }).click();
  await page.getByRole('option', { name: 'Members only' }).click();
  await expect(found).toHaveText('1 organisation');
  await expect(page.getByRole('link', { name: 'Edmonton' })).toBeVisible();

  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.getByRole('combobox', { name: 'Membership' }).click();
  await page.getByRole('option', { name: 'Not members' }).click();
  await expect(found).toHaveText('19 organisations');
});

test('a filter is called by its whole name, and offers only what a list of today can have', async ({ page }) => {
  for (const name of ['Region', 'Served by', 'Country', 'Membership', 'Standing']) {
    const label = page.getByRole('search').locator('label').filter({ hasText: name });
    expect(await label.evaluate((one) => one.scrollWidth - one.clientWidth), name).toBe(0);
  }
  await page.getByRole('combobox', { name: 'Standing' }).click();
  await expect(page.getByRole('option', { name: 'Resigned' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Succeeded by others' })).toHaveCount(0);
});

test('a click on the map filters as its button does', async ({ page }) => {
  await page.locator('[data-country="SE"]').click();

  await expect(page.getByRole('status').filter({ hasText: '2 organisations' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sweden (2)' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the list is sorted and turned over by the service', async ({ page }) => {
  await page.getByRole('button', { name: 'Sort by population ascending' }).click();
  await page.getByRole('button', { name: 'Sort by population descending' }).click();

  await expect(page.getByRole('row').nth(1)).toContainText('Surabaya');
  await page.getByRole('button', { name: 'Go to page 2' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('the list comes as a file, as it is filtered', async ({ page }) => {
  await page.getByRole('button', { name: 'Canada (4)' }).click();
  await expect(page.getByRole('status').filter({ hasText: '4 organisations' })).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this list as CSV' }).click();
  const file = await coming;

  expect(file.suggestedFilename()).toBe('organisations.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Edmonton');
  expect(text).not.toContain('Kumamoto');
});

test('an organisation is opened by keyboard', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Edmonton' });
  for (let tabs = 0; tabs < 120; tabs++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((one) => one === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');

  const heading = page.getByRole('heading', { level: 1, name: 'Edmonton' });
  await expect(heading).toBeFocused();
  await expect(heading, 'nothing can be pressed there').toHaveCSS('outline-style', 'none');
  await expect(page.getByText('899,447')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Vitoria-Gasteiz' })).toHaveCount(2);
});
