import type { Organisation } from '../api/schema';

type Standing = NonNullable<Organisation['membership']>['standing'];

/** Who is suspended is a member still; the compiler says when the document names one more. */
const OF_MEMBERS: Record<Standing, boolean> = {
  ACTIVE: true,
  IN_ARREARS: true,
  SUSPENDED: true,
  TERMINATED: false,
  RESIGNED: false,
  SUCCEEDED: false,
};

/** How those may stand that a list of today has, the usual one first; whoever has successors is in none. */
export const LISTED = (Object.keys(OF_MEMBERS) as Standing[]).filter((one) => one !== 'SUCCEEDED');

/** A membership that has ended is told of as well. */
export function isMember({ membership }: Pick<Organisation, 'membership'>) {
  return membership !== undefined && OF_MEMBERS[membership.standing];
}

/** The colour of a membership: one with arrears or without rights is not shown like any other. */
export function membershipColour({ membership }: Pick<Organisation, 'membership'>) {
  if (!isMember({ membership })) return 'default';
  return membership?.standing === 'ACTIVE' ? 'primary' : 'warning';
}

/** What is said of a membership, part by part: its category as long as it lasts, and how it stands. */
export function membershipTexts({ membership }: Pick<Organisation, 'membership'>): string[] {
  if (!membership) return ['organisations.noMember'];
  const standing = `standing.${membership.standing}`;
  if (!isMember({ membership })) return [standing];
  const category = `category.${membership.category}`;
  return membership.standing === 'ACTIVE' ? [category] : [category, standing];
}
