import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ClearFilters } from './ClearFilters';
import { Shown } from './Shown';

/** What the list around it found, by the rule of `Shown`. */
export function ListFound({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useListContext();
  return (
    <Shown of={{ data, error, refetch }} clear={<ClearFilters />}>
      {() => children}
    </Shown>
  );
}
