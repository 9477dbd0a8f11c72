import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import atlas from 'world-atlas/countries-110m.json';
import { centre, countryOf } from './shapes';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const shapes = feature(topology, topology.objects.countries).features;
const shapeOf = (country: string) => {
  const found = shapes.find((shape) => countryOf(shape) === country);
  if (!found) throw new Error(`no shape of ${country}`);
  return found;
};

test.each([
  ['FR', 2, 47],
  ['US', -99, 40],
  ['EE', 26, 59],
])('%s has its middle on its own ground', (country, longitude, latitude) => {
  const [x, y] = centre(shapeOf(country));

  expect(Math.abs(x - longitude)).toBeLessThan(3);
  expect(Math.abs(y - latitude)).toBeLessThan(3);
});
