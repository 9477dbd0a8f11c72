import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';

export function Back({ to, text }: { to: string; text: string }) {
  return (
    <Link component={RouterLink} to={to} sx={{ display: 'inline-block', mb: 1 }}>
      <span aria-hidden>← </span>
      {text}
    </Link>
  );
}
