import { useQuery } from '@tanstack/react-query';
import { read, type Query } from '../api/http';
import { LISTS } from '../api/resources';
import type { Page, StudyVisit } from '../api/schema';
import { Cut } from '../shown/Cut';
import { Shown } from '../shown/Shown';
import { StudyVisitTable } from './StudyVisitTable';

/** The study visits that fit a filter, the first first. */
export function StudyVisits({ filter }: { filter: Query }) {
  const asked = useQuery({
    queryKey: ['studyvisits', 'found', filter],
    queryFn: ({ signal }) =>
      read<Page<StudyVisit>>(LISTS.studyvisits, { ...filter, size: 200 }, signal),
    retry: false,
  });
  return (
    <Shown of={asked}>
      {({ items, total }) => (
        <>
          <StudyVisitTable visits={items} />
          <Cut shown={items.length} total={total} />
        </>
      )}
    </Shown>
  );
}
