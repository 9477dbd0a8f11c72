import { Card } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { DataTable, useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { Day } from '../day/Days';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { MembershipText } from './MembershipText';
import { OrganisationLink } from './OrganisationLink';
import { useCountryName } from './useCountryName';

const Column = DataTable.Col<Organisation>;
const RIGHT = { textAlign: 'end', '& .MuiTableSortLabel-root': { flexDirection: 'row-reverse' } };
/** With room, what is short stays on one line; names of organisations and regions may take more. */
const SHORT = { '@media (min-width: 1330px)': { whiteSpace: 'nowrap' } };
/** A name may be one long word; it breaks rather than push the others out of sight. */
const NAME = { minWidth: '9rem', overflowWrap: 'anywhere' };
const DENSE = { '& .MuiTableCell-root': { px: 1.25, py: 1.25 } };
const FIELDS = 'resources.organisations.fields';

/** The sources are the names by which the API sorts. */
export function OrganisationTable() {
  const translate = useTranslate();
  const locale = useReaderLocale();
  const countryName = useCountryName();
  return (
    <Card>
      <DataTable<Organisation> bulkActionButtons={false} rowClick={false} size="medium" sx={DENSE}>
        <Column
          source="name"
          label={`${FIELDS}.officialName`}
          render={(one) => <OrganisationLink id={one.id} name={one.officialName} seen />}
          sx={NAME}
        />
        <Column
          source="country"
          label={`${FIELDS}.country`}
          render={(one) => countryName(one.country)}
          sx={SHORT}
        />
        <Column
          source="type"
          label={`${FIELDS}.type`}
          render={(one) => translate(`organisationType.${one.type}`)}
          sx={SHORT}
        />
        <Column
          source="region"
          label={`${FIELDS}.region`}
          render={(one) => translate(`region.${one.region}`)}
        />
        <Column
          source="population"
          label={`${FIELDS}.population`}
          render={(one) =>
            one.population ? (
              one.population.value.toLocaleString(locale)
            ) : (
              <>
                <span aria-hidden>–</span>
                <span style={visuallyHidden}>{translate('organisations.unknown')}</span>
              </>
            )
          }
          sx={RIGHT}
        />
        <Column
          source="membership"
          label={`${FIELDS}.membership`}
          disableSort
          render={(one) => <MembershipText of={one} />}
        />
        <Column
          source="paidUntil"
          label={`${FIELDS}.paidUntil`}
          render={({ membership }) => membership?.paidUntil && <Day of={membership.paidUntil} />}
          sx={SHORT}
        />
      </DataTable>
    </Card>
  );
}
