import { Box, Button } from '@mui/material';
import { FilterLiveForm, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { Query } from '../api/http';
import { useCountryCounts } from './countryCounts';
import { LISTED } from './membership';
import { REGIONS } from './regions';
import { useCountryName } from './useCountryName';
import { useFilter } from './useFilter';
import { useOffices } from './useOffices';

const FIELDS = 'resources.organisations.fields';

const GRID = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'center',
  // Wide enough for the longest name of a filter; what finds no room begins another row.
  gridTemplateColumns: {
    xs: 'repeat(auto-fill, minmax(9.5rem, 1fr))',
    sm: 'repeat(auto-fill, minmax(11.5rem, 1fr))',
  },
  '& > .ra-input-q': { gridColumn: { xs: '1 / -1', lg: 'span 2' } },
  '& .MuiFormControl-root': { width: '100%', minWidth: 0, m: 0 },
} as const;

interface Choice {
  id: string;
  name: string;
}

export function OrganisationFilters() {
  const translate = useTranslate();
  const countryName = useCountryName();
  const offices = useOffices();
  const countries = useCountryCounts({});
  const regions = REGIONS.map((id) => ({ id, name: translate(`region.${id}`) }));
  const choices = (countries.data ?? []).map(({ country }) => ({
    id: country,
    name: countryName(country),
  }));
  const members = [
    { id: 'true', name: translate('organisations.members') },
    { id: 'false', name: translate('organisations.others') },
  ];
  const standings = LISTED.map((id) => ({ id, name: translate(`standing.${id}`) }));
  return (
    <FilterLiveForm>
      <Box role="search" sx={GRID}>
        <TextInput source="q" label="organisations.search" resettable helperText={false} />
        <Choose source="region" label={`${FIELDS}.region`} any="organisations.anyRegion" choices={byName(regions)} />
        <Choose source="office" label={`${FIELDS}.servingOffice`} any="organisations.anyOffice" choices={byName(offices)} />
        <Choose source="country" label={`${FIELDS}.country`} any="organisations.anyCountry" choices={byName(choices)} />
        <Choose source="member" label={`${FIELDS}.membership`} any="organisations.all" choices={members} />
        <Choose source="standing" label={`${FIELDS}.standing`} any="organisations.anyStanding" choices={standings} />
        <Clear />
      </Box>
    </FilterLiveForm>
  );
}

/** Empties the form, which filters the list: a list set beside it would be filtered again by what the form still has. */
function Clear() {
  const translate = useTranslate();
  const { filter } = useFilter();
  const { getValues, setValue } = useFormContext<Query>();
  const clear = () => Object.keys({ ...filter, ...getValues() }).forEach((name) => setValue(name, ''));
  return (
    <Button disabled={Object.keys(filter).length === 0} onClick={clear}>
      {translate('app.clear')}
    </Button>
  );
}

function byName(choices: readonly Choice[]) {
  return [...choices].sort((one, other) => one.name.localeCompare(other.name));
}

interface ChooseProps {
  source: string;
  label: string;
  any: string;
  choices: Choice[];
}

function Choose({ source, label, any, choices }: ChooseProps) {
  return (
    <SelectInput
      source={source}
      label={label}
      choices={choices}
      emptyText={any}
      translateChoice={false}
      helperText={false}
      fullWidth
    />
  );
}
