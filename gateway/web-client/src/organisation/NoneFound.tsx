import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OrganisationLink } from './OrganisationLink';
import { useFilter } from './useFilter';
import { useSight } from './useSight';

/** Says why the list is empty; a city's own may have ended, and still has its page. */
export function NoneFound() {
  const translate = useTranslate();
  const { filter } = useFilter();
  const sight = useSight();
  const filtered = Object.keys(filter).length > 0;
  return (
    <Alert severity="info" variant="outlined">
      {translate(filtered ? 'organisations.none' : 'organisations.noneToday')}{' '}
      {!filtered && sight?.own && (
        <OrganisationLink id={sight.own} name={translate('organisations.own')} seen />
      )}
    </Alert>
  );
}
