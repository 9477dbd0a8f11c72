import { Chip, CircularProgress, Stack } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Problem } from '../api/problem';
import { Section } from '../shell/Section';
import { Shown } from '../shown/Shown';
import { useCountryCounts } from './countryCounts';
import { NotOnMap } from './map/NotOnMap';
import { useCountryName } from './useCountryName';
import { useFilter } from './useFilter';

const CountryMap = lazy(() => import('./map/CountryMap'));

/** Where the organisations are; a country filters the list, on the map and by its button. */
export function CountrySection() {
  const translate = useTranslate();
  const countryName = useCountryName();
  const { filter, setFilter } = useFilter();
  const asked = useCountryCounts(filter);
  if (asked.error instanceof Problem && asked.error.wrong) return null;
  const toggle = (country: string) => {
    const { country: chosen, ...others } = filter;
    setFilter(chosen === country ? others : { ...others, country });
  };
  return (
    <Section title={translate('organisations.onMap')}>
      <Shown of={asked}>
        {(counts) => (
          <>
            <Suspense fallback={<CircularProgress aria-label={translate('app.loading')} />}>
              <CountryMap counts={counts} chosen={String(filter.country ?? '')} onChoose={toggle} />
            </Suspense>
            <NotOnMap counts={counts} />
            <Stack
              direction="row"
              role="group"
              aria-label={translate('organisations.countries')}
              sx={{ flexWrap: 'wrap', gap: 1, mt: 1.5 }}
            >
              {counts.map(({ country, count }) => (
                <Chip
                  key={country}
                  clickable
                  component="button"
                  aria-pressed={filter.country === country}
                  color={filter.country === country ? 'primary' : 'default'}
                  label={translate('organisations.inCountry', {
                    country: countryName(country),
                    count,
                  })}
                  onClick={() => toggle(country)}
                />
              ))}
            </Stack>
          </>
        )}
      </Shown>
    </Section>
  );
}
