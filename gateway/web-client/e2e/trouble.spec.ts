import { expect, type Page, test } from '@playwright/test';
import { arrive } from './people';

const ORGANISATIONS = '**/api/membership/v1/organisations?*';
const AWAY = {
  status: 503,
  contentType: 'application/problem+json',
  body: '{"type":"urn:iclei:problem:service-away","status":503}',
};
const OUTDATED = 'This could not be read again and may be out of date.';

async function openMenu(page: Page, name: string) {
  await page.getByRole('menuitem', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('what was read stays while a service is away, and the filters do too', async ({ page }) => {
  await arrive(page, 'secretariat');
  const edmonton = page.getByRole('link', { name: 'Edmonton' });
  await expect(edmonton).toBeVisible();
  await openMenu(page, 'Working meetings');

  await page.route(ORGANISATIONS, (route) => route.fulfill(AWAY));
  await openMenu(page, 'Organisations');
  await expect(page.getByText(OUTDATED).first()).toBeVisible();
  await expect(edmonton).toBeVisible();

  await page.getByRole('textbox', { name: 'Search by name' }).fill('kum');
  await expect(page.getByText('The service does not answer; try again.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Search by name' })).toHaveValue('kum');

  await page.unroute(ORGANISATIONS);
  await page.getByRole('button', { name: 'Try again' }).last().click();
  await expect(page.getByRole('link', { name: 'Kumamoto' })).toBeVisible();
});

test('a list that was cut says so', async ({ page }) => {
  await page.route('**/api/exchange/v1/pairings?*', async (route) => {
    const answer = await route.fetch();
    const found = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...found, total: 1234 } });
  });
  await arrive(page, 'secretariat');

  await openMenu(page, 'Exchange programmes');
  await page.getByRole('link', { name: 'EU–Canada Cooperation' }).click();

  await expect(page.getByRole('note')).toHaveText(/^\d+ of 1,234 are shown\.$/);
});

test('a page that found nobody asks again by itself, and is not called live meanwhile', async ({ page }) => {
  const visits = '**/api/events/v1/study-visits?*';
  await arrive(page, 'secretariat');
  await page.route(visits, (route) => route.fulfill(AWAY));
  await openMenu(page, 'Study visits');
  await expect(page.getByText('The service does not answer; try again.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'waiting for a service' })).toBeVisible();

  await page.unroute(visits);
  await expect(page.getByRole('table', { name: 'Study visits' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^live$/ })).toBeVisible();
});

test('an address with a wrong filter or order leads back to the whole list', async ({ page }) => {
  await arrive(page, 'secretariat');
  for (const wrong of ['filter={"region":"MARS"}', 'sort=bogus&order=ASC']) {
    await page.goto(`/app/#/organisations?${wrong}`);
    await expect(page.getByText('Part of the address could not be read.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Search by name' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);

    await page.getByRole('button', { name: 'Clear the filters' }).last().click();
    await expect(page.getByRole('status').filter({ hasText: '28 organisations' })).toBeVisible();
  }
});
