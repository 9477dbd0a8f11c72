import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';

/** The atlas names countries by ISO 3166-1 numeric, the API by alpha-2. */
const ALPHA2 = new Map(codes.map(([alpha2 = '', , numeric = '']) => [numeric, alpha2]));

export function countryOf(shape: Feature): string | undefined {
  return ALPHA2.get(String(shape.id));
}

/** The middle of a country's largest part: Alaska and Guiana would pull it into the sea. */
export function centre({ geometry }: Feature): [number, number] {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry);
  const parts = geometry.coordinates.map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  return geoCentroid(parts.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one)));
}
