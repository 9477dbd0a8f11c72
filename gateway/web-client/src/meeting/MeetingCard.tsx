import { Box, Card, CardContent, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Booking, PlannedMeeting } from '../api/schema';
import { Days } from '../day/Days';
import { Fact, Facts } from '../shell/Facts';
import { CommonDays } from './CommonDays';
import { MeetingStateChip } from './MeetingStateChip';
import { stateOf } from './meetingState';
import { Refusals } from './Refusals';
import { VisitsOfMeeting } from './VisitsOfMeeting';

interface Props {
  meeting: PlannedMeeting;
  booking?: Booking | undefined;
}

export function MeetingCard({ meeting, booking }: Props) {
  const translate = useTranslate();
  const id = useId();
  const count = (key: string, smart_count: number) => translate(`meeting.${key}`, { smart_count });
  const people = [
    count('funded', meeting.fundedDelegates),
    count('selfFunded', meeting.selfFundedDelegates),
    count('travelling', meeting.travellingDelegates),
    ...(booking ? [count('places', booking.places)] : []),
  ];
  return (
    <Card component="article" aria-labelledby={id} sx={{ bgcolor: 'background.default' }}>
      <CardContent>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h3" id={id}>
            {translate('meeting.title', { number: meeting.number })}
          </Typography>
          <Box aria-live="polite" sx={{ flex: 1 }}>
            <MeetingStateChip state={stateOf(meeting)} />
          </Box>
          <Typography variant="body2" color="text.secondary">
            {translate('meeting.revision', { number: meeting.planRevision })}
          </Typography>
        </Box>
        <Typography sx={{ mb: 1.5 }}>
          <Days from={meeting.from} to={meeting.to} />
        </Typography>
        <Refusals of={meeting.refusals} />
        <Facts>
          <Fact name={translate('meeting.commonDays')}>
            {meeting.commonDays.length > 0 && <CommonDays of={meeting.commonDays} />}
          </Fact>
          <Fact name={translate('meeting.visits')}>
            {meeting.visits.length > 0 && <VisitsOfMeeting of={meeting.visits} />}
          </Fact>
          <Fact name={translate('meeting.people')}>{people.join(', ')}</Fact>
        </Facts>
      </CardContent>
    </Card>
  );
}
