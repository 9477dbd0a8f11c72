import { useQuery } from '@tanstack/react-query';
import { everyOrganisation } from './everyOrganisation';
import { useSight } from './useSight';

/** Tells whether the reader may open an organisation; of what is not known yet, that it is not so. */
export function useMayOpen() {
  const sight = useSight();
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
