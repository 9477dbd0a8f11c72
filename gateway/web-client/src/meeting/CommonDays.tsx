import { useTranslate } from 'react-admin';
import type { PlannedMeeting } from '../api/schema';
import { HalfDays } from '../day/Days';
import { useCountryName } from '../organisation/useCountryName';

/** Where everybody meets. */
export function CommonDays({ of }: { of: PlannedMeeting['commonDays'] }) {
  const translate = useTranslate();
  const countryName = useCountryName();
  return of.map((days) => (
    <div key={days.from}>
      {days.city}, {countryName(days.country)}
      {days.outsideHost && ` (${translate('meeting.outside')})`}
      <br />
      <HalfDays from={days.from} to={days.to} />
    </div>
  ));
}
