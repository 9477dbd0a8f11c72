import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PlannedMeeting } from '../api/schema';
import { day, halfDay } from '../day/day';
import { useReaderLocale } from '../i18n/useReaderLocale';

/** Why a plan cannot be held; the same reason for several people is said once. */
export function Refusals({ of }: { of: PlannedMeeting['refusals'] }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  if (of.length === 0) return null;
  const said = of.map((refusal) => {
    const part = translate(`refusalPart.${refusal.part}`);
    const reason = translate(`refusalReason.${refusal.reason}`);
    if (!refusal.halfDay) return translate('meeting.refusal', { part, reason });
    const at = halfDay(refusal.halfDay);
    const when = `${day(at.day, locale)}, ${translate(`half.${at.half}`)}`;
    return translate('meeting.refusalOn', { part, reason, when });
  });
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 1.5 }}>
      <AlertTitle>{translate('meeting.refusals')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {[...new Set(said)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Alert>
  );
}
