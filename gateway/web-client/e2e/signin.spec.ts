import { expect, test } from '@playwright/test';
import { enter, PEOPLE, signIn, signOut } from './people';

const LIFE = Number(process.env.ICLEI_ACCESS_TOKEN_LIFE ?? '5');

for (const person of PEOPLE) {
  test(`${person} signs in, outlives the token, makes eight calls at once and signs out`, async ({
    page,
  }) => {
    await signIn(page, person);
    await expect(page.getByRole('button', { name: `Signed in as ${person}` })).toBeVisible();

    // The client's own stream would renew the token; the first page asks for nothing.
    await page.goto('/');
    // The token's life is what is being tested; nothing on the page shows its end.
    await page.waitForTimeout((LIFE + 1) * 1000);
    const answers = await page.evaluate(() => {
      const asked = Array.from({ length: 8 }, () => fetch('/api/exchange/v1/programmes'));
      return Promise.all(asked).then((all) => all.map((answer) => answer.status));
    });
    expect(answers).toEqual(Array.from({ length: 8 }, () => 200));

    await page.goto('/app/');
    await signOut(page, person);
    await page.waitForURL((url) => url.pathname === '/');
    expect((await page.request.get('/api/session')).status()).toBe(401);

    await page.goto('/app/');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
}

test('a link to a page leads there through the sign-in', async ({ page }) => {
  await page.goto('/app/#/studyvisits');
  await enter(page, 'secretariat');

  await expect(page.getByRole('heading', { level: 1, name: 'Study visits' })).toBeVisible();
});

test('whose session is over comes back to the same page after signing in', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.getByRole('menuitem', { name: 'Study visits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Study visits' })).toBeVisible();

  // The page asks for news again when the token ends, and is told that nobody is signed in.
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await enter(page, 'secretariat');

  await expect(page.getByRole('heading', { level: 1, name: 'Study visits' })).toBeVisible();
});
