import { useQuery } from '@tanstack/react-query';
import { read, type Query } from '../api/http';
import { LISTS } from '../api/resources';
import type { Organisation, Page } from '../api/schema';

const LARGEST = 200;

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
    queryFn: async ({ signal }) => {
      const found: Organisation[] = [];
      for (let page = 0, total = 1; page * LARGEST < total; page++) {
        const query = { ...filter, page, size: LARGEST, sort: 'name' };
        const answer = await read<Page<Organisation>>(LISTS.organisations, query, signal);
        found.push(...answer.items);
        total = answer.total;
      }
      return counted(found);
    },
    staleTime: 60_000,
    placeholderData: (before) => before,
    retry: false,
  });
}
