import { Card, CardContent } from '@mui/material';
import { ListBase, Pagination, SelectInput, useListContext, useTranslate, FilterLiveForm } from 'react-admin';
import type { StudyVisit } from '../api/schema';
import { PageFrame } from '../shell/PageFrame';
import { Refusal } from '../shell/Refusal';
import { StudyVisitTable } from './StudyVisitTable';

const STATES: StudyVisit['state'][] = ['TENTATIVE', 'CONFIRMED', 'RELEASED', 'CANCELLED'];

export function StudyVisitList() {
  return (
    <ListBase<StudyVisit>
      perPage={25}
      sort={{ field: 'from', order: 'ASC' }}
      storeKey={false}
      queryOptions={{ retry: false, onError: () => undefined }}
    >
      <Content />
    </ListBase>
  );
}

function Content() {
  const translate = useTranslate();
  const { data = [], error, refetch, isPending } = useListContext<StudyVisit>();
  const title = translate('resources.studyvisits.name', { smart_count: 2 });
  const states = STATES.map((id) => ({ id, name: translate(`visitState.${id}`) }));
  return (
    <PageFrame title={title}>
      {error ? (
        <Refusal error={error} again={refetch} />
      ) : (
        <Card>
          <CardContent>
            <FilterLiveForm>
              <SelectInput
                source="state"
                label="resources.studyvisits.fields.state"
                choices={states}
                emptyText="visit.anyState"
                translateChoice={false}
                helperText={false}
              />
            </FilterLiveForm>
            {!isPending && <StudyVisitTable visits={data} />}
            <Pagination rowsPerPageOptions={[25, 50, 100]} />
          </CardContent>
        </Card>
      )}
    </PageFrame>
  );
}
