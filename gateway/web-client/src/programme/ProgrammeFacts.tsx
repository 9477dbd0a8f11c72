import { Card, CardContent, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Programme } from '../api/schema';
import { useCountryName } from '../organisation/useCountryName';
import { useOffices } from '../organisation/useOffices';
import { Fact, Facts } from '../shell/Facts';

export function ProgrammeFacts({ of }: { of: Programme }) {
  const translate = useTranslate();
  const locale = useLocale();
  const countryName = useCountryName();
  const offices = useOffices();
  const officeName = (code: string) => offices.find((one) => one.code === code)?.name ?? code;
  return (
    <Card>
      <CardContent>
        {of.alsoCalled.length > 0 && (
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {translate('programme.alsoCalled', { names: of.alsoCalled.join(', ') })}
          </Typography>
        )}
        <Facts>
          <Fact name={translate('programme.themes')}>{of.themes.join(', ')}</Fact>
          {of.sides.map((side) => (
            <Fact key={side.code} name={translate(`side.${side.code}`, { _: side.code })}>
              {side.countries
                .map(countryName)
                .sort((one, other) => one.localeCompare(other, locale))
                .join(', ')}
            </Fact>
          ))}
          <Fact name={translate('programme.offices')}>
            {of.coExecutingOffices.map(officeName).join(', ')}
          </Fact>
          <Fact name={translate('meeting.people')}>
            {translate('programme.delegation', { smart_count: of.delegationSize })}
          </Fact>
        </Facts>
      </CardContent>
    </Card>
  );
}
