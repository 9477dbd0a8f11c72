import { useQuery } from '@tanstack/react-query';
import type { Query } from '../api/http';
import type { Organisation } from '../api/schema';
import { everyOrganisation } from './everyOrganisation';

export interface CountryCount {
  country: string;
  count: number;
}

/** How many of the organisations there are in each country, most first. */
export function counted(organisations: readonly Pick<Organisation, 'country'>[]): CountryCount[] {
  const counts = new Map<string, number>();
  for (const { country } of organisations) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .sort((one, other) => other.count - one.count || one.country.localeCompare(other.country));
}

/** The API has no such sums, so every page is read once. */
export function useCountryCounts(chosen: Query) {
  const filter = { ...chosen, country: undefined };
  return useQuery({
    queryKey: ['organisations', 'countries', filter],
    queryFn: async ({ signal }) => counted(await everyOrganisation(filter, signal)),
    staleTime: 60_000,
    placeholderData: (before) => before,
    retry: false,
  });
}
