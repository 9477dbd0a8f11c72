import { Card, CardContent, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { Day } from '../day/Days';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { Fact, Facts } from '../shell/Facts';
import { Predecessors, Successors } from './lineage/Lineage';
import { OfficeText } from './OfficeText';
import { useCountryName } from './useCountryName';

/** What is known of an organisation. */
export function OrganisationFacts({ of }: { of: Organisation }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  const countryName = useCountryName();
  const field = (name: string) => translate(`resources.organisations.fields.${name}`);
  const { membership, population, joinedOn, missing } = of;
  const value = population?.value.toLocaleString(locale);
  return (
    <Card>
      <CardContent>
        <Facts>
          <Fact name={field('englishName')}>{of.englishName}</Fact>
          <Fact name={field('country')}>
            {countryName(of.country)}
            {of.subdivision && ` (${of.country}-${of.subdivision})`}
          </Fact>
          <Fact name={field('region')}>{translate(`region.${of.region}`)}</Fact>
          <Fact name={field('servingOffice')}>
            <OfficeText code={of.servingOffice} />
          </Fact>
          <Fact name={field('population')}>
            {population &&
              translate(population.year ? 'organisations.statedIn' : 'organisations.stated', {
                ...population,
                value,
              })}
          </Fact>
          <Fact name={field('joinedOn')}>{joinedOn && <Day of={joinedOn} />}</Fact>
          <Fact name={field('standing')}>
            {membership && translate(`standing.${membership.standing}`)}
          </Fact>
          <Fact name={field('paidUntil')}>
            {membership?.paidUntil && <Day of={membership.paidUntil} />}
          </Fact>
          <Fact name={field('endedOn')}>{of.endedOn && <Day of={of.endedOn} />}</Fact>
          <Fact name={field('succeededBy')}>
            {of.succeededBy.length > 0 && <Successors of={of} />}
          </Fact>
          <Fact name={field('predecessors')}>
            {of.predecessors.length > 0 && <Predecessors of={of} />}
          </Fact>
          <Fact name={field('represents')}>{of.represents.join(', ')}</Fact>
          <Fact name={field('missing')}>
            {missing.map((one) => translate(`missing.${one}`)).join(', ')}
          </Fact>
          <Fact name={field('externalIds')}>
            {Object.entries(of.externalIds)
              .map(([system, id]) => `${system} ${id}`)
              .join(', ')}
          </Fact>
          <Fact name={field('source')}>{of.source && <Source text={of.source} />}</Fact>
        </Facts>
      </CardContent>
    </Card>
  );
}

function Source({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return <>{text}</>;
  return (
    <Link href={text} rel="noreferrer">
      {new URL(text).host}
    </Link>
  );
}
