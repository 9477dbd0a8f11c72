import type { StudyVisit } from '../api/schema';
import { StateList } from '../shell/StateList';
import { StudyVisitTable } from './StudyVisitTable';

const STATES: StudyVisit['state'][] = ['TENTATIVE', 'CONFIRMED', 'RELEASED', 'CANCELLED'];

export function StudyVisitList() {
  return (
    <StateList<StudyVisit>
      resource="studyvisits"
      states={STATES}
      words="visitState"
      table={(visits) => <StudyVisitTable visits={visits} />}
    />
  );
}
