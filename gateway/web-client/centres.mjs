// Where each country's mark stands on the map, from the atlas that has the small ones; never committed.
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';

// The atlas counts these to another country, or leaves them out.
const APART = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.2, 3.9],
  GI: [-5.4, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16.4, 78.8],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

/** The middle of a country's largest part: Alaska and Guiana would pull it into the sea. */
function centre({ geometry }) {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return geoCentroid(parts.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one)));
}

const rounded = (place) => place.map((degrees) => Math.round(degrees * 10) / 10);
const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));
const atlas = new URL(import.meta.resolve('world-atlas/countries-50m.json'));
const topology = JSON.parse(readFileSync(atlas, 'utf8'));
const shapes = feature(topology, topology.objects.countries).features;
const found = shapes
  .filter(({ id }) => alpha2.has(id))
  .map((shape) => [alpha2.get(shape.id), rounded(centre(shape))]);

const generated = new URL('./src/generated/', import.meta.url);
mkdirSync(generated, { recursive: true });
const centres = { ...Object.fromEntries(found), ...APART };
writeFileSync(new URL('centres.json', generated), JSON.stringify(centres));
