import { usePermissions } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { firstPage } from './beginning';

/** Leads to the first page that is open to the reader. */
export function FirstPage() {
  const { permissions, isPending } = usePermissions<string[]>();
  if (isPending) return null;
  return <Navigate to={`/${firstPage(permissions ?? [])}`} replace />;
}
