import { Box, Card, CardContent, Typography } from '@mui/material';
import { useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
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
  const card = useAskedFor(meeting.id);
  const count = (text: string, smart_count: number) => translate(text, { smart_count });
  const people = [
    count('meeting.funded', meeting.fundedDelegates),
    count('meeting.selfFunded', meeting.selfFundedDelegates),
    count('meeting.travelling', meeting.travellingDelegates),
    ...(booking ? [count('meeting.places', booking.places)] : []),
  ];
  return (
    <Card
      ref={card}
      component="article"
      aria-labelledby={id}
      tabIndex={-1}
      sx={{ bgcolor: 'background.default', scrollMarginTop: '5rem' }}
    >
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
        <Refusals of={meeting} />
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

/** Leads to the card whose meeting the address names. */
function useAskedFor(meeting: string) {
  const card = useRef<HTMLDivElement>(null);
  const asked = useSearchParams()[0].get('meeting') === meeting;
  useEffect(() => {
    if (!asked) return;
    card.current?.scrollIntoView();
    card.current?.focus({ preventScroll: true });
  }, [asked]);
  return card;
}
