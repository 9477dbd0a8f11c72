import type { Organisation } from '../api/schema';

/** Where members vote; the compiler says when the document names one more. */
const NAMED: Record<Organisation['region'], true> = {
  AFRICA: true,
  EAST_ASIA: true,
  EUROPE: true,
  MEXICO_CENTRAL_AMERICA_CARIBBEAN: true,
  NORTH_AMERICA: true,
  OCEANIA: true,
  SOUTH_AMERICA: true,
  SOUTH_ASIA: true,
  SOUTHEAST_ASIA: true,
};

export const REGIONS = Object.keys(NAMED);
