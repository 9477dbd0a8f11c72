import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useMayOpen } from './useMayOpen';

interface Props {
  id: string;
  name: string;
  /** The service has shown it to the reader already. */
  seen?: boolean;
}

/** A name, and the way to its page for who may open that. */
export function OrganisationLink({ id, name, seen = false }: Props) {
  const mayOpen = useMayOpen();
  if (!seen && !mayOpen(id)) return <>{name}</>;
  return (
    <Link component={RouterLink} to={`/organisations/${id}/show`}>
      {name}
    </Link>
  );
}
