import { expect, test } from 'vitest';
import { day, dayBefore, days, halfDay, instant } from './day';

test('a day is the same day wherever the reader is', () => {
  const zone = process.env.TZ;
  try {
    for (process.env.TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      expect(day('2015-07-06', 'en')).toBe('Jul 6, 2015');
    }
  } finally {
    process.env.TZ = zone;
  }
});

test('days are named once where they share a month', () => {
  expect(days('2015-07-06', '2015-07-10', 'en')).toMatch(/^Jul 6\s.\s10, 2015$/u);
  expect(days('2015-07-06', '2015-07-10', 'ja')).toContain('2015/07/06');
});

test('a half-day is a day and a part of it', () => {
  expect(halfDay('2015-07-08/PM')).toEqual({ day: '2015-07-08', half: 'PM' });
});

test('an instant names the zone that it is told in', () => {
  expect(instant('2026-01-05T12:00:00Z', 'en', 'Asia/Tokyo')).toMatch(/09:00.PM GMT\+9$/u);
});

test('the day before a first day lies in the month before', () => {
  expect(dayBefore('2016-03-01')).toBe('2016-02-29');
  expect(dayBefore('2016-01-01')).toBe('2015-12-31');
});
