import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Cut } from '../shown/Cut';
import { Outdated } from '../shown/Outdated';
import { Shown } from '../shown/Shown';
import { MeetingCard } from './MeetingCard';
import { tellsHalves } from './meetingState';
import { useBookings, usePlannedMeetings } from './useMeetings';

/** A programme's working meetings as they stand. */
export function Meetings({ programme }: { programme: string }) {
  const translate = useTranslate();
  const planned = usePlannedMeetings(programme);
  const bookings = useBookings(programme);
  return (
    <Shown of={planned}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Typography>{translate('meeting.none')}</Typography>
        ) : (
          <Stack spacing={2}>
            {Boolean(bookings.error) && (
              <Outdated error={bookings.error} again={bookings.refetch} />
            )}
            {items.map((meeting) => (
              <MeetingCard
                key={meeting.id}
                meeting={meeting}
                booking={bookings.data?.get(meeting.id)}
              />
            ))}
            <Cut shown={items.length} total={total} />
            {items.some(tellsHalves) && (
              <Typography variant="body2" color="text.secondary">
                {translate('meeting.venueTime')}
              </Typography>
            )}
          </Stack>
        )
      }
    </Shown>
  );
}
