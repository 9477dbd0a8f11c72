import { useListContext } from 'react-admin';
import type { Query } from '../api/http';

/** What the list is filtered by, and how to filter it otherwise. */
export function useFilter() {
  const list = useListContext();
  return {
    filter: list.filterValues as Query,
    setFilter: (filter: Query) => list.setFilters(filter),
  };
}
