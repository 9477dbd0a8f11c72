import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CountryCount } from '../countryCounts';
import { useCountryName } from '../useCountryName';
import { centre } from './places';

/** The countries for which the map has no place. */
export function NotOnMap({ counts }: { counts: readonly CountryCount[] }) {
  const translate = useTranslate();
  const countryName = useCountryName();
  const missing = counts.filter(({ country }) => !centre(country));
  if (missing.length === 0) return null;
  const countries = missing
    .map(({ country, count }) => `${countryName(country)} (${count})`)
    .join(', ');
  return (
    <Typography role="note" color="text.secondary">
      {translate('organisations.notOnMap', { countries })}
    </Typography>
  );
}
