import { expect, test } from 'vitest';
import type { Booking } from '../api/schema';
import { steady } from './steady';

const booking = (id: string, from: string, state: Booking['state'], city: string) =>
  ({ id, from, state, number: 1, commonDays: [{ city }] }) as unknown as Booking;

test('of meetings that begin on the same day the confirmed come first, then by place', () => {
  const given = [
    booking('a', '2015-07-06', 'REFUSED', 'Aalborg'),
    booking('b', '2015-07-06', 'CONFIRMED', 'Oslo'),
    booking('c', '2015-07-06', 'CONFIRMED', 'Edmonton'),
    booking('d', '2014-01-01', 'REFUSED', 'Bonn'),
  ];

  expect(steady(given).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  expect(steady([...given.slice(0, 3)].reverse()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
