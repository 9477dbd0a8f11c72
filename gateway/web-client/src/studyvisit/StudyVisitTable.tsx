import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StudyVisit } from '../api/schema';
import { HalfDays } from '../day/Days';
import { SimpleTable } from '../shell/SimpleTable';
import { type Tone, StateChip } from '../shell/StateChip';
import { CityName } from './CityName';

const FIELDS = 'resources.studyvisits.fields';
const TONES: Record<StudyVisit['state'], Tone> = {
  TENTATIVE: 'warning',
  CONFIRMED: 'success',
  RELEASED: 'default',
  CANCELLED: 'error',
};

export function StudyVisitTable({ visits }: { visits: readonly StudyVisit[] }) {
  const translate = useTranslate();
  if (visits.length === 0) return <Typography>{translate('visit.none')}</Typography>;
  return (
    <SimpleTable
      name={translate('resources.studyvisits.name', { smart_count: 2 })}
      heads={['host', 'guests', 'from', 'workingMeetingNumber', 'state'].map((field) =>
        translate(`${FIELDS}.${field}`),
      )}
      rows={visits.map((visit) => ({
        id: visit.id,
        cells: [
          <CityName key="host" of={visit.host} />,
          visit.guests.map((guest) => <CityName key={guest.id} of={guest} />),
          <HalfDays key="days" from={visit.from} to={visit.to} />,
          translate('visit.meeting', { number: visit.workingMeetingNumber }),
          <StateChip
            key="state"
            text={translate(`visitState.${visit.state}`)}
            tone={TONES[visit.state]}
          />,
        ],
      }))}
    />
  );
}
