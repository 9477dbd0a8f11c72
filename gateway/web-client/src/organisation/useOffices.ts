import { useQuery } from '@tanstack/react-query';
import { read } from '../api/http';
import type { Office } from '../api/schema';

type NamedOffice = Office & { id: string };

const NONE: NamedOffice[] = [];

/** The secretariats; they do not change while a page is open. */
export function useOffices(): NamedOffice[] {
  const { data = NONE } = useQuery({
    queryKey: ['offices'],
    queryFn: ({ signal }) => read<Office[]>('/api/membership/v1/offices', {}, signal),
    select: (offices) => offices.map((office) => ({ ...office, id: office.code })),
    staleTime: Infinity,
  });
  return data;
}
