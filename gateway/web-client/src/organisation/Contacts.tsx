import { useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { day, days } from '../day/day';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { Section } from '../shell/Section';
import { SimpleTable } from '../shell/SimpleTable';

type Contact = Organisation['contacts'][number];

const HEADS = ['contact.roles', 'contact.term', 'contact.key', 'contact.person'] as const;

/** Who speaks for an organisation: persons are known here by their ids alone. */
export function Contacts({ of }: { of: readonly Contact[] }) {
  const translate = useTranslate();
  if (of.length === 0) return null;
  return (
    <Section title={translate('contact.title')}>
      <SimpleTable
        name={translate('contact.title')}
        heads={HEADS.map((head) => translate(head))}
        rows={of.map((one) => ({
          id: one.person,
          cells: [
            one.roles.map((role) => translate(`contactRole.${role}`)).join(', '),
            <Term key="term" of={one.term} />,
            one.key ? translate('contact.yes') : '',
            one.person,
          ],
        }))}
      />
    </Section>
  );
}

function Term({ of }: { of: Contact['term'] }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  if (!of) return null;
  if (of.electedOn) return <>{days(of.electedOn, of.endsOn, locale)}</>;
  return <>{translate('contact.until', { to: day(of.endsOn, locale) })}</>;
}
