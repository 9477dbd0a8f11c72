import { useQuery } from '@tanstack/react-query';
import { useGetOne } from 'react-admin';
import type { Organisation } from '../../api/schema';
import { everyOrganisation } from '../everyOrganisation';
import { useSight } from '../useSight';

/**
 * The name of another organisation, none when the reader may not see it. Only who sees all asks for
 * it by its id; others look for it among what they may see, because they would be refused.
 */
export function useOther(id: string, on: string) {
  const sight = useSight();
  const all = sight?.all === true;
  const one = useGetOne<Organisation>('organisations', { id }, { retry: false, enabled: all });
  const seen = useQuery({
    queryKey: ['organisations', 'on', on],
    queryFn: ({ signal }) => everyOrganisation({ on: come(on) }, signal),
    enabled: sight !== undefined && !all,
    staleTime: 60_000,
    retry: false,
  });
  const found = all ? one.data : seen.data?.find((other) => other.id === id);
  const { isPending: pending, error } = all ? one : seen;
  return { name: found?.officialName, pending, error };
}

/** East of here a day begins earlier; then the list of today is the right one. */
function come(on: string) {
  return on < new Date().toISOString().slice(0, 10) ? on : undefined;
}
