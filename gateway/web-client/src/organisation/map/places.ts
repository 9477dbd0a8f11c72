import centres from '../../generated/centres.json';

const CENTRES: Partial<Record<string, number[]>> = centres;

/** The world from Chukotka to Alaska, without Antarctica. */
export const MAP = {
  width: 900,
  height: 400,
  scale: 164,
  rotate: [-10, 0, 0] as [number, number, number],
  center: [0, 12] as [number, number],
} as const;

/** Nobody lives there, and the picture ends before. */
export const ANTARCTICA = 'AQ';

/** Where a country's mark stands; undefined when it is not on the map. */
export function centre(country: string): [number, number] | undefined {
  const [longitude, latitude] = CENTRES[country] ?? [];
  if (country === ANTARCTICA || longitude === undefined || latitude === undefined) return undefined;
  return [longitude, latitude];
}
