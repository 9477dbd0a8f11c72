import { useTranslate } from 'react-admin';
import type { Organisation } from '../../api/schema';
import { day, dayBefore } from '../../day/day';
import { useReaderLocale } from '../../i18n/useReaderLocale';
import { OrganisationLink } from '../OrganisationLink';
import { useOther } from './useOther';

/** Those that stand in the place of one that ended. */
export function Successors({ of }: { of: Organisation }) {
  return of.succeededBy.map((id, n) => (
    <span key={id}>
      {n > 0 && ', '}
      <Other
        id={id}
        on={of.endedOn ?? ''}
        known={of.lineageNames[id]}
        text={(name) => name}
      />
    </span>
  ));
}

/** Those whose place it took, and how. */
export function Predecessors({ of }: { of: Organisation }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  return of.predecessors.map(({ id, kind, on }, n) => (
    <span key={id}>
      {n > 0 && ', '}
      <Other
        id={id}
        on={dayBefore(on)}
        known={of.lineageNames[id]}
        text={(name) => translate(`succession.${kind}`, { name, day: day(on, locale) })}
      />
    </span>
  ));
}

interface Props {
  id: string;
  /** A day on which it existed. */
  on: string;
  /** Its name as whoever named it here knows it. */
  known: string | undefined;
  text: (name: string) => string;
}

/** One by its name; a way to its page where the reader may see it. */
function Other({ id, on, known, text }: Props) {
  const translate = useTranslate();
  const { name, pending, error } = useOther(id, on);
  if (pending) return '…';
  if (error) return text(known ?? translate('organisations.unknown'));
  if (name === undefined) return text(known ?? translate('organisations.hidden'));
  return <OrganisationLink id={id} name={text(name)} seen />;
}
