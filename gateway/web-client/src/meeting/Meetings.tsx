import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Shown } from '../shell/Shown';
import { MeetingCard } from './MeetingCard';
import { useBookings, usePlannedMeetings } from './useMeetings';

/** A programme's working meetings as they stand. */
export function Meetings({ programme }: { programme: string }) {
  const translate = useTranslate();
  const planned = usePlannedMeetings(programme);
  const { data: bookings } = useBookings(programme);
  return (
    <Shown of={planned}>
      {(meetings) =>
        meetings.length === 0 ? (
          <Typography>{translate('meeting.none')}</Typography>
        ) : (
          <Stack spacing={2}>
            {meetings.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} booking={bookings?.get(meeting.id)} />
            ))}
            <Typography variant="body2" color="text.secondary">
              {translate('meeting.venueTime')}
            </Typography>
          </Stack>
        )
      }
    </Shown>
  );
}
