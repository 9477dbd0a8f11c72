import { expect, test } from 'vitest';
import { counted } from './countryCounts';

test('countries are counted, most first, then by code', () => {
  const list = ['SE', 'CA', 'DE', 'CA'].map((country) => ({ country }));

  expect(counted(list)).toEqual([
    { country: 'CA', count: 2 },
    { country: 'DE', count: 1 },
    { country: 'SE', count: 1 },
  ]);
});
