import { expect, test } from 'vitest';
import { query } from './dataProvider';
import { withQuery } from './http';

test('a page and its order are asked for as the API counts them', () => {
  const asked = query({
    pagination: { page: 3, perPage: 50 },
    sort: { field: 'population', order: 'DESC' },
    filter: { country: 'CA' },
  });

  expect(asked).toEqual({ country: 'CA', page: 2, size: 50, sort: '-population' });
});

test('what is not filtered by is not sent', () => {
  expect(withQuery('/list', { q: '', office: undefined, member: false })).toBe('/list?member=false');
  expect(withQuery('/list', { q: 'växjö & co' })).toBe('/list?q=v%C3%A4xj%C3%B6+%26+co');
});
