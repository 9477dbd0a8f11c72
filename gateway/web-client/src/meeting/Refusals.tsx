import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlannedMeeting } from '../api/schema';
import { day, halfDay } from '../day/day';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { type Refused, refused } from './refused';

/** Why a plan cannot be held, and whom each reason concerns. */
export function Refusals({ of }: { of: PlannedMeeting }) {
  const translate = useTranslate();
  const reason = useReason();
  if (of.refusals.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 1.5 }}>
      <AlertTitle>{translate('meeting.refusals')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {refused(of).map((one) => (
          <li key={[reason(one), one.of.visit].join()}>
            {reason(one)}
            <Concerned of={one} />
          </li>
        ))}
      </Box>
    </Alert>
  );
}

function Concerned({ of: { cities, unnamed } }: { of: Refused }) {
  const translate = useTranslate();
  const named = [...cities].map(([city, names]) =>
    city
      ? translate('meeting.concerned', { city, names: names.join(', ') })
      : names.join(', '),
  );
  const others = unnamed > 0 ? [translate('meeting.concernedCount', { smart_count: unnamed })] : [];
  const all = [...named, ...others];
  if (all.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {all.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Box>
  );
}

function useReason() {
  const translate = useTranslate();
  const locale = useReaderLocale();
  return ({ of, host }: Refused) => {
    const kind = translate(`refusalPart.${of.part}`);
    const part = host ? translate('meeting.refusedVisit', { part: kind, host }) : kind;
    const reason = translate(`refusalReason.${of.reason}`);
    if (!of.halfDay) return translate('meeting.refusal', { part, reason });
    const at = halfDay(of.halfDay);
    const when = `${day(at.day, locale)}, ${translate(`half.${at.half}`)}`;
    return translate('meeting.refusalOn', { part, reason, when });
  };
}
