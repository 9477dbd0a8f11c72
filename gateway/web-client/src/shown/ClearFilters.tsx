import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';

/** The list as it begins: the address may name a wrong order or page besides. */
export function ClearFilters() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { resource } = useListContext();
  return (
    <Button color="inherit" onClick={() => void navigate(`/${resource}`)}>
      {translate('app.clear')}
    </Button>
  );
}
