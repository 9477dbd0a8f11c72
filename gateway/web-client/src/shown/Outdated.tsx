import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Again } from './Again';
import { useAgain } from './useAgain';
import { useWhy } from './useWhy';

interface Props {
  error: unknown;
  again?: (() => unknown) | undefined;
}

/** What is shown was read before, and could not be read again. */
export function Outdated({ error, again }: Props) {
  const translate = useTranslate();
  const why = useWhy();
  useAgain(error, again);
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2 }}
      action={again && <Again ask={again} />}
    >
      {translate('app.outdated', { why: why(error) })}
    </Alert>
  );
}
