import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';

export function OrganisationLink({ id, name }: { id: string; name: string }) {
  return (
    <Link component={RouterLink} to={`/organisations/${id}/show`}>
      {name}
    </Link>
  );
}
