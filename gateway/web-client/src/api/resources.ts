/** Where a list lies; the names are those of the pages. */
export const LISTS = {
  organisations: '/api/membership/v1/organisations',
  programmes: '/api/exchange/v1/programmes',
  pairings: '/api/exchange/v1/pairings',
  meetings: '/api/events/v1/working-meetings',
  studyvisits: '/api/events/v1/study-visits',
} as const;

export type ResourceName = keyof typeof LISTS;

export const RESOURCES = Object.keys(LISTS) as ResourceName[];

export function isResource(name: string): name is ResourceName {
  return name in LISTS;
}
