import { Card, CardContent } from '@mui/material';
import { FilterLiveForm, ListBase, Pagination, SelectInput, useListContext, useTranslate } from 'react-admin';
import type { Booking } from '../api/schema';
import { PageFrame } from '../shell/PageFrame';
import { Refusal } from '../shell/Refusal';
import { BookingTable } from './BookingTable';

const STATES: Booking['state'][] = ['SCHEDULED', 'CONFIRMED', 'REFUSED', 'RELEASED', 'CANCELLED'];

/** Every meeting that one may see, of whichever programme. */
export function MeetingList() {
  return (
    <ListBase<Booking>
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
  const { data = [], error, refetch, isPending } = useListContext<Booking>();
  const title = translate('resources.meetings.name', { smart_count: 2 });
  const states = STATES.map((id) => ({ id, name: translate(`meetingState.${id}`) }));
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
                label="resources.meetings.fields.state"
                choices={states}
                emptyText="visit.anyState"
                translateChoice={false}
                helperText={false}
              />
            </FilterLiveForm>
            {!isPending && <BookingTable bookings={data} />}
            <Pagination rowsPerPageOptions={[25, 50, 100]} />
          </CardContent>
        </Card>
      )}
    </PageFrame>
  );
}
