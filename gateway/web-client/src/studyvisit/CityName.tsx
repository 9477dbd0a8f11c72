import type { StudyVisit } from '../api/schema';
import { OrganisationLink } from '../organisation/OrganisationLink';
import { useCountryName } from '../organisation/useCountryName';

/** A city that the service may not have heard of yet has no name. */
export function CityName({ of }: { of: StudyVisit['host'] }) {
  const countryName = useCountryName();
  return (
    <span>
      <OrganisationLink id={of.id} name={of.name ?? of.id} />
      {of.country && `, ${countryName(of.country)}`}
    </span>
  );
}
