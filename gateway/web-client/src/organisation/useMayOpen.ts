import { useQuery } from '@tanstack/react-query';
import { session } from '../session/session';
import { everyOrganisation } from './everyOrganisation';
import { sightOf } from './sight';

/** Tells whether the reader may open an organisation; of what is not known yet, that it is not so. */
export function useMayOpen() {
  const { data: sight } = useQuery({
    queryKey: ['sight'],
    queryFn: async () => sightOf(await session()),
    staleTime: Infinity,
  });
  const { data: served } = useQuery({
    queryKey: ['served'],
    queryFn: async ({ signal }) =>
      new Set((await everyOrganisation({}, signal)).map(({ id }) => id)),
    enabled: sight?.served === true,
    staleTime: 60_000,
    structuralSharing: false,
    retry: false,
  });
  return (id: string) => sight?.all === true || sight?.own === id || served?.has(id) === true;
}
