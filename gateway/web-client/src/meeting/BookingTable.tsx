import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Booking } from '../api/schema';
import { Days } from '../day/Days';
import { useCountryName } from '../organisation/useCountryName';
import { SimpleTable } from '../shell/SimpleTable';
import { MeetingStateChip } from './MeetingStateChip';
import { steady } from './steady';

const FIELDS = 'resources.meetings.fields';

export function BookingTable({ bookings }: { bookings: readonly Booking[] }) {
  const translate = useTranslate();
  const countryName = useCountryName();
  if (bookings.length === 0) return <Typography>{translate('meeting.none')}</Typography>;
  return (
    <SimpleTable
      name={translate('resources.meetings.name', { smart_count: 2 })}
      heads={['number', 'from', 'venue', 'places', 'state'].map((field) =>
        translate(`${FIELDS}.${field}`),
      )}
      rows={steady(bookings).map((booking) => ({
        id: booking.id,
        cells: [
          <Link key="number" component={RouterLink} to={`/programmes/${booking.programme}/show?meeting=${booking.id}`}>
            {translate('meeting.title', { number: booking.number })}
          </Link>,
          <Days key="days" from={booking.from} to={booking.to} />,
          booking.commonDays.map((at) => `${at.city}, ${countryName(at.country)}`).join('; '),
          booking.places,
          <MeetingStateChip key="state" state={booking.state} />,
        ],
      }))}
    />
  );
}
