import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ANTARCTICA, centre, MAP, project } from './places';

const csv = '../../../../../membership-service/src/main/resources/country-regions.csv';
const lines = readFileSync(new URL(csv, import.meta.url), 'utf8').split('\n');
const known = lines.filter((line) => /^[A-Z]{2},/.test(line)).map((line) => line.slice(0, 2));

function onThePicture(country: string) {
  const place = centre(country);
  const [x = -1, y = -1] = (place && project(place)) ?? [];
  return x > 0 && x < MAP.width && y > 0 && y < MAP.height;
}

test('every country that an import may name has its place on the map, but Antarctica', () => {
  expect(known.length).toBeGreaterThan(200);
  expect(known.filter((country) => !onThePicture(country))).toEqual([ANTARCTICA]);
});

test.each([
  ['FR', 2, 47],
  ['US', -99, 40],
  ['EE', 26, 59],
  ['SG', 104, 1],
  ['CV', -24, 15],
])('%s has its middle on its own ground', (country, longitude, latitude) => {
  const [x = 0, y = 0] = centre(country) ?? [];

  expect(Math.abs(x - longitude)).toBeLessThan(3);
  expect(Math.abs(y - latitude)).toBeLessThan(3);
});
