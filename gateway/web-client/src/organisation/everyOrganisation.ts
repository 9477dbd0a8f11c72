import { read, type Query } from '../api/http';
import { LISTS } from '../api/resources';
import type { Organisation, Page } from '../api/schema';

const LARGEST = 200;

/** All that fit and that the reader may see, page by page. */
export async function everyOrganisation(filter: Query, signal: AbortSignal) {
  const found: Organisation[] = [];
  for (let page = 0, total = 1; page * LARGEST < total; page++) {
    const query = { ...filter, page, size: LARGEST, sort: 'name' };
    const answer = await read<Page<Organisation>>(LISTS.organisations, query, signal);
    found.push(...answer.items);
    total = answer.total;
  }
  return found;
}
