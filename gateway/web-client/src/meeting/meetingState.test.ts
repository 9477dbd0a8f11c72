import { expect, test } from 'vitest';
import { stateOf, tellsHalves } from './meetingState';

test('a planned meeting stands as its booking stands', () => {
  expect(stateOf({ status: 'PLANNED', scheduling: 'AWAITED' })).toBe('AWAITED');
  expect(stateOf({ status: 'PLANNED', scheduling: 'REFUSED' })).toBe('REFUSED');
});

test('a confirmed or cancelled meeting stands so whatever its booking says', () => {
  expect(stateOf({ status: 'CONFIRMED', scheduling: 'BOOKED' })).toBe('CONFIRMED');
  expect(stateOf({ status: 'CANCELLED', scheduling: 'RELEASED' })).toBe('CANCELLED');
});

test('halves of days are spoken of only where some are told', () => {
  const visits = [{ id: 'v', pairing: 'p', host: 'h', transfer: true, from: '2015-07-08/AM', to: '2015-07-10/PM' }];
  const refusals = [{ part: 'COMMON_DAYS', reason: 'OUTSIDE_THE_MEETING', halfDay: '2015-07-08/AM' }];

  expect(tellsHalves({ commonDays: [], visits, refusals: [] })).toBe(false);
  expect(tellsHalves({ commonDays: [], visits, refusals })).toBe(true);
  const later = visits.map((visit) => ({ ...visit, from: '2015-07-08/PM' }));
  expect(tellsHalves({ commonDays: [], visits: later, refusals: [] })).toBe(true);
});
