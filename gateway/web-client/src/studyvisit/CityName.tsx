import type { StudyVisit } from '../api/schema';
import { OrganisationLink } from '../organisation/OrganisationLink';

/** A city that the service may not have heard of yet has no name. */
export function CityName({ of }: { of: StudyVisit['host'] }) {
  return (
    <span>
      <OrganisationLink id={of.id} name={of.name ?? of.id} />
      {of.country && ` (${of.country})`}
    </span>
  );
}
