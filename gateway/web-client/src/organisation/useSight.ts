import { useQuery } from '@tanstack/react-query';
import { session } from '../session/session';
import { sightOf } from './sight';

/** Whose pages the reader may open, once that is known. */
export function useSight() {
  const { data } = useQuery({
    queryKey: ['sight'],
    queryFn: async () => sightOf(await session()),
    staleTime: Infinity,
  });
  return data;
}
