import { useQuery } from '@tanstack/react-query';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { read } from '../api/http';
import { LISTS } from '../api/resources';
import type { Page, Pairing } from '../api/schema';
import { day } from '../day/day';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { OrganisationLink } from '../organisation/OrganisationLink';
import { useCountryName } from '../organisation/useCountryName';
import { Cut } from '../shown/Cut';
import { Shown } from '../shown/Shown';
import { SimpleTable } from '../shell/SimpleTable';
import { StateChip } from '../shell/StateChip';

interface Props {
  programme: string;
  sides: string[];
}

/** Which cities exchange with each other, a column for each side. */
export function Pairings({ programme, sides }: Props) {
  const translate = useTranslate();
  const asked = useQuery({
    queryKey: ['pairings', 'of', programme],
    queryFn: ({ signal }) =>
      read<Page<Pairing>>(LISTS.pairings, { programme, size: 200 }, signal),
    retry: false,
  });
  return (
    <Shown of={asked}>
      {({ items, total }) =>
        items.length === 0 ? (
          <Typography>{translate('pairing.none')}</Typography>
        ) : (
          <>
            <SimpleTable
              name={translate('resources.pairings.name', { smart_count: 2 })}
              heads={[...sides.map((side) => translate(`side.${side}`, { _: side })), translate('resources.meetings.fields.state')]}
              rows={items.map((pairing) => ({
                id: pairing.id,
                cells: [
                  ...sides.map((side) => <Cities key={side} of={pairing} side={side} />),
                  <StateChip
                    key="state"
                    text={translate(`pairingStatus.${pairing.status}`)}
                    tone={pairing.status === 'AGREED' ? 'success' : 'default'}
                  />,
                ],
              }))}
            />
            <Cut shown={items.length} total={total} />
          </>
        )
      }
    </Shown>
  );
}

function Cities({ of, side }: { of: Pairing; side: string }) {
  const countryName = useCountryName();
  return of.parties
    .filter((city) => city.side === side)
    .map((city) => (
      <span key={city.organisation}>
        <OrganisationLink id={city.organisation} name={city.name ?? city.organisation} />
        {city.country && `, ${countryName(city.country)}`}
        <Predecessors of={of} city={city.organisation} />
      </span>
    ));
}

/** Cities that ended, and in whose place this one exchanges. */
function Predecessors({ of, city }: { of: Pairing; city: string }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  return of.inherited
    .filter((place) => place.heir === city)
    .map(({ predecessor, predecessorName, on }) => (
      <Typography key={predecessor} variant="body2" component="span" sx={{ display: 'block' }}>
        {translate('pairing.inPlaceOf', { name: predecessorName ?? predecessor, day: day(on, locale) })}
      </Typography>
    ));
}
