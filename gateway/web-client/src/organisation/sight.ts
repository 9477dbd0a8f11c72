import type { Session } from '../api/schema';

const SEE_ALL = ['secretariat', 'finance', 'reviewer'];

export interface Sight {
  all: boolean;
  /** Those that an office serves; only the service knows which. */
  served: boolean;
  own?: string | undefined;
}

/** Whose pages somebody may open. */
export function sightOf({ roles, organisation }: Pick<Session, 'roles' | 'organisation'>): Sight {
  const all = roles.some((role) => SEE_ALL.includes(role));
  return {
    all,
    served: !all && roles.includes('office'),
    own: roles.includes('city') ? organisation : undefined,
  };
}
