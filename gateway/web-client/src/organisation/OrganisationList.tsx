import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Problem } from '../api/problem';
import type { Organisation } from '../api/schema';
import { ListFound } from '../shown/ListFound';
import { PageFrame } from '../shell/PageFrame';
import { Refusal } from '../shown/Refusal';
import { CountrySection } from './CountrySection';
import { Download } from './download/Download';
import { NoneFound } from './NoneFound';
import { OrganisationCards } from './OrganisationCards';
import { OrganisationFilters } from './OrganisationFilters';
import { OrganisationTable } from './OrganisationTable';

export function OrganisationList() {
  const translate = useTranslate();
  return (
    <ListBase<Organisation>
      perPage={25}
      sort={{ field: 'name', order: 'ASC' }}
      storeKey={false}
      queryOptions={{ retry: false, onError: () => undefined }}
    >
      <PageFrame title={translate('resources.organisations.name', { smart_count: 2 })}>
        <Content />
      </PageFrame>
    </ListBase>
  );
}

function Content() {
  const { error, refetch } = useListContext<Organisation>();
  if (error instanceof Problem && error.noRole) return <Refusal error={error} again={refetch} />;
  return (
    <>
      <OrganisationFilters />
      <CountrySection />
      <ListFound>
        <Found />
      </ListFound>
    </>
  );
}

function Found() {
  const translate = useTranslate();
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'));
  const { total } = useListContext<Organisation>();
  if (total === 0) return <NoneFound />;
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography role="status" color="text.secondary" sx={{ flex: 1 }}>
          {total === undefined ? ' ' : translate('organisations.found', { smart_count: total })}
        </Typography>
        <Download />
      </Box>
      {small ? <OrganisationCards /> : <OrganisationTable />}
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </div>
  );
}
