import { Alert, AlertTitle } from '@mui/material';
import type { ReactNode } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { passing, Problem } from '../api/problem';
import { Again } from './Again';
import { useAgain } from './useAgain';
import { useWhy } from './useWhy';

interface Props {
  error: unknown;
  again?: (() => unknown) | undefined;
  /** What helps when the address is wrong. */
  clear?: ReactNode;
}

/** Says why something is not shown; what is not for a role is no error. */
export function Refusal({ error, again, clear }: Props) {
  const why = useWhy();
  useAgain(error, again);
  if (error instanceof Problem && error.noRole) return <NotForRole />;
  const wrong = error instanceof Problem && error.wrong;
  const action = wrong ? clear : again && passing(error) && <Again ask={again} />;
  return (
    <Alert severity="error" variant="outlined" action={action}>
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
