import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useReaderLocale } from '../i18n/useReaderLocale';

/** Says so when there is more than is shown. */
export function Cut({ shown, total = 0 }: { shown: number; total?: number | undefined }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  if (total <= shown) return null;
  const counts = { shown: shown.toLocaleString(locale), total: total.toLocaleString(locale) };
  return (
    <Typography role="note" color="text.secondary" sx={{ mt: 1 }}>
      {translate('app.cut', counts)}
    </Typography>
  );
}
