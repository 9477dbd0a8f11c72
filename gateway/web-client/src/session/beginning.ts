import type { ResourceName } from '../api/resources';

/** Who may read organisations; every other page is open to whoever can sign in. */
const READERS = ['secretariat', 'finance', 'reviewer', 'office', 'city'];

/** Where somebody with these roles begins: at a page that is open to them. */
export function firstPage(roles: readonly string[]): ResourceName {
  return roles.some((role) => READERS.includes(role)) ? 'organisations' : 'programmes';
}
