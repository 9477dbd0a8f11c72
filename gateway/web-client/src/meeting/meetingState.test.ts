import { expect, test } from 'vitest';
import { stateOf } from './meetingState';

test('a planned meeting stands as its booking stands', () => {
  expect(stateOf({ status: 'PLANNED', scheduling: 'AWAITED' })).toBe('AWAITED');
  expect(stateOf({ status: 'PLANNED', scheduling: 'REFUSED' })).toBe('REFUSED');
});

test('a confirmed or cancelled meeting stands so whatever its booking says', () => {
  expect(stateOf({ status: 'CONFIRMED', scheduling: 'BOOKED' })).toBe('CONFIRMED');
  expect(stateOf({ status: 'CANCELLED', scheduling: 'RELEASED' })).toBe('CANCELLED');
});
