import { expect, test } from '@playwright/test';
import { Automation } from './automation';
import { arrive } from './people';

interface Found {
  items: { id: string; number: number }[];
}

test('a meeting that somebody cancels changes before the eyes of an office', async ({
  page,
  request,
}) => {
  await arrive(page, 'canada-office');
  await page.getByRole('menuitem', { name: 'Exchange programmes' }).click();
  await page.getByRole('link', { name: 'EU–Canada Cooperation' }).click();
  const meeting = page.getByRole('article', { name: 'Working meeting 2' });
  await expect(meeting).toContainText('Confirmed');
  await expect(page.getByRole('status').filter({ hasText: /^live$/ })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));

  const automation = await Automation.of(request);
  const { items } = await automation.get<Found>('/api/events/v1/working-meetings');
  const second = items.find(({ number }) => number === 2)?.id ?? '';
  const path = `/api/exchange/v1/working-meetings/${second}`;
  await automation.decide(path, 'cancellation', { reason: 'PROGRAMME_CHANGED' });

  await expect(meeting).toContainText('Cancelled');
  const visits = page.getByRole('table', { name: 'Study visits' });
  await expect(visits.getByRole('row').filter({ hasText: 'Cancelled' })).toHaveCount(4);
  expect(await page.evaluate(() => 'sameAsBefore' in window), 'no reload').toBe(true);
});
