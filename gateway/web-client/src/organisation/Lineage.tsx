import { useGetOne, useTranslate } from 'react-admin';
import type { Organisation } from '../api/schema';
import { day } from '../day/day';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { OrganisationLink } from './OrganisationLink';

/** Those that stand in the place of one that ended. */
export function Successors({ of }: { of: Organisation }) {
  return (
    <>
      {of.succeededBy.map((id, n) => (
        <span key={id}>
          {n > 0 && ', '}
          <Other id={id} text={(name) => name} />
        </span>
      ))}
    </>
  );
}

/** Those whose place it took, and how. */
export function Predecessors({ of }: { of: Organisation }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  return (
    <>
      {of.predecessors.map(({ id, kind, on }, n) => (
        <span key={id}>
          {n > 0 && ', '}
          <Other
            id={id}
            text={(name) => translate(`succession.${kind}`, { name, day: day(on, locale) })}
          />
        </span>
      ))}
    </>
  );
}

/** A reader who may not see it is shown its id. */
function Other({ id, text }: { id: string; text: (name: string) => string }) {
  const { data } = useGetOne<Organisation>('organisations', { id }, { retry: false });
  return <OrganisationLink id={id} name={text(data?.officialName ?? id)} seen={data !== undefined} />;
}
