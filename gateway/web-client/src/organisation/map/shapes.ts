import type { Feature } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';

/** The atlas names countries by ISO 3166-1 numeric, the API by alpha-2. */
const ALPHA2 = new Map(codes.map(([alpha2 = '', , numeric = '']) => [numeric, alpha2]));

export function countryOf(shape: Feature): string | undefined {
  return ALPHA2.get(String(shape.id));
}
