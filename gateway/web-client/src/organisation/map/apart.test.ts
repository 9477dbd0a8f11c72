import { expect, test } from 'vitest';
import { apart, type Mark } from './apart';
import { placed } from './places';

const EUROPE = 'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LV NL NO PL PT RO SE SI SK';

const overlaps = (marks: readonly Mark[]) =>
  marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r)
      .map((other) => one.country + other.country),
  );

test('no mark of Europe covers another, and each stays near its country', () => {
  const given = placed(EUROPE.split(' ').map((country) => ({ country, count: 1 })), 8);
  expect(overlaps(given)).toContain('ESPT');
  expect(overlaps(given)).toContain('EELV');

  const marks = apart(given);

  expect(overlaps(marks)).toEqual([]);
  marks.forEach((mark, index) => {
    const before = given[index] as Mark;
    expect(Math.hypot(mark.x - before.x, mark.y - before.y), mark.country).toBeLessThan(30);
  });
});

test('marks that have room stay where they are', () => {
  const given = placed([{ country: 'CA', count: 4 }, { country: 'JP', count: 2 }], 8);

  expect(apart(given)).toEqual(given);
});
