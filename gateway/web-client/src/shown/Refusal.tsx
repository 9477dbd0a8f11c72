import { Alert, AlertTitle } from '@mui/material';
import { usePermissions, useTranslate } from 'react-admin';
import { Problem } from '../api/problem';
import { Again } from './Again';
import { useWhy } from './useWhy';

interface Props {
  error: unknown;
  again?: () => unknown;
}

/** Says why something is not shown; what is not for a role is no error. */
export function Refusal({ error, again }: Props) {
  const why = useWhy();
  if (error instanceof Problem && error.noRole) return <NotForRole />;
  return (
    <Alert severity="error" variant="outlined" action={again && <Again ask={again} />}>
      {why(error)}
    </Alert>
  );
}

function NotForRole() {
  const translate = useTranslate();
  const { permissions = [] } = usePermissions<string[]>();
  const roles = permissions.map((role) => translate(`role.${role}`)).join(', ');
  return (
    <Alert severity="info" variant="outlined">
      <AlertTitle>{translate('notForRole.title')}</AlertTitle>
      {translate('notForRole.text', { roles })}
    </Alert>
  );
}
