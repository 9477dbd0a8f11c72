import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Asks once more. */
export function Again({ ask }: { ask: () => unknown }) {
  const translate = useTranslate();
  return (
    <Button color="inherit" onClick={() => void ask()}>
      {translate('app.again')}
    </Button>
  );
}
