import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useInstant } from '../day/useInstant';
import { useNow } from '../day/useNow';
import { useOffices } from './useOffices';

/** An office with its own time, for those who want to call it. */
export function OfficeText({ code }: { code: string }) {
  const translate = useTranslate();
  const instant = useInstant();
  const now = useNow();
  const office = useOffices().find((one) => one.code === code);
  if (!office) return <>{code}</>;
  return (
    <>
      {translate('organisations.office', { name: office.name, city: office.city })}
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {translate('organisations.officeTime', { time: instant(now, office.timeZone) })}
      </Typography>
    </>
  );
}
