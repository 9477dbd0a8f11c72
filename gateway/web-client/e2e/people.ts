import type { Cookie, Page } from '@playwright/test';

/** The demo's people; the password of each is the same. */
export const PEOPLE = [
  'secretariat',
  'europe-office',
  'canada-office',
  'japan-office',
  'edmonton',
  'finance',
  'reviewer',
  'auditor',
] as const;

export type Person = (typeof PEOPLE)[number];

/** Those who signed in before, in this worker. */
const sessions = new Map<Person, Cookie[]>();

/** Opens the client as somebody whose session goes on from test to test, so it must not be ended. */
export async function arrive(page: Page, person: Person) {
  const session = sessions.get(person);
  if (session) {
    await page.context().addCookies(session);
    await page.goto('/app/');
    await page.getByRole('heading', { level: 1 }).waitFor();
  } else {
    await signIn(page, person);
    sessions.set(person, await page.context().cookies());
  }
}

/** Opens the client, which leads whoever is not signed in to the issuer's form. */
export async function signIn(page: Page, person: Person) {
  await page.goto('/app/');
  await enter(page, person);
}

/** Fills in the issuer's form. */
export async function enter(page: Page, person: Person) {
  await page.getByLabel('Name', { exact: true }).fill(person);
  await page.getByLabel('Password').fill('demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/app\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export async function signOut(page: Page, person: Person) {
  await page.getByRole('button', { name: `Signed in as ${person}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
}
