import { expect, test, vi } from 'vitest';
import { away } from './away';

test('something is away until the last of it is back', () => {
  const hear = vi.fn();
  const leave = away.subscribe(hear);
  const [one, other] = [away.begin(), away.begin()];

  one();
  expect(away.some()).toBe(true);
  other();

  expect(away.some()).toBe(false);
  expect(hear).toHaveBeenCalledTimes(4);
  leave();
});
