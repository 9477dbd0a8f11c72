import { Alert, AlertTitle, Button } from '@mui/material';
import { usePermissions, useTranslate } from 'react-admin';
import { Problem } from '../api/problem';

interface Props {
  error: unknown;
  again?: () => unknown;
}

/** Says why something is not shown; what is not for a role is no error. */
export function Refusal({ error, again }: Props) {
  const translate = useTranslate();
  if (error instanceof Problem && error.noRole) return <NotForRole />;
  const key = error instanceof Problem ? error.message : 'problem.internal';
  const action = again && (
    <Button color="inherit" onClick={() => void again()}>
      {translate('app.again')}
    </Button>
  );
  return (
    <Alert severity="error" variant="outlined" action={action}>
      {translate(key, { _: translate('problem.internal') })}
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
