import { expect, test } from 'vitest';
import { firstPage } from './beginning';

test.each([
  ['secretariat', 'organisations'],
  ['city', 'organisations'],
  ['auditor', 'programmes'],
])('the first page of %s is %s', (role, page) => {
  expect(firstPage([role])).toBe(page);
});
