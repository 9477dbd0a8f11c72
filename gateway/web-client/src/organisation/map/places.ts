import { geoNaturalEarth1 } from 'd3-geo';
import centres from '../../generated/centres.json';
import type { CountryCount } from '../countryCounts';
import type { Mark } from './apart';

const CENTRES: Partial<Record<string, number[]>> = centres;

/** The world from Chukotka to Alaska, without Antarctica. */
export const MAP = {
  width: 900,
  height: 400,
  scale: 164,
  rotate: [-10, 0, 0] as [number, number, number],
  center: [0, 12] as [number, number],
} as const;

/** As the map projects. */
export const project = geoNaturalEarth1()
  .scale(MAP.scale)
  .rotate(MAP.rotate)
  .center(MAP.center)
  .translate([MAP.width / 2, MAP.height / 2]);

/** Nobody lives there, and the picture ends before. */
export const ANTARCTICA = 'AQ';

/** Where a country's mark stands; undefined when it is not on the map. */
export function centre(country: string): [number, number] | undefined {
  const [longitude, latitude] = CENTRES[country] ?? [];
  if (country === ANTARCTICA || longitude === undefined || latitude === undefined) return undefined;
  return [longitude, latitude];
}

/** The marks of those that are on the map, larger for more. */
export function placed(counts: readonly CountryCount[], least: number): Mark[] {
  return counts.flatMap(({ country, count }) => {
    const place = centre(country);
    const [x, y] = (place && project(place)) ?? [];
    if (x === undefined || y === undefined) return [];
    return [{ country, x, y, r: least + 3 * Math.log2(count) }];
  });
}
