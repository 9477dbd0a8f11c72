import { Card, List, ListItem, ListItemText } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { MembershipText } from './MembershipText';
import { OrganisationLink } from './OrganisationLink';
import { useCountryName } from './useCountryName';

/** The list where there is no room for a table. */
export function OrganisationCards() {
  const translate = useTranslate();
  const countryName = useCountryName();
  const { data = [] } = useListContext<Organisation>();
  return (
    <Card>
      <List disablePadding>
        {data.map((one) => (
          <ListItem key={one.id} divider>
              <ListItemText
                primary={<OrganisationLink id={one.id} name={one.officialName} seen />}
                secondary={
                  <>
                    {countryName(one.country)} · {translate(`organisationType.${one.type}`)} ·{' '}
                    <MembershipText of={one} />
                  </>
                }
              />
          </ListItem>
        ))}
      </List>
    </Card>
  );
}
