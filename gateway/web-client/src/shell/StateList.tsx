import { Box, Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { FilterLiveForm, ListBase, Pagination, SelectInput, useListContext, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { ListFound } from '../shown/ListFound';
import { PageFrame } from './PageFrame';

const NARROW = { maxWidth: '16rem', mb: 1.5, '& .MuiFormControl-root': { width: '100%' } };

interface Props<T> {
  resource: string;
  /** The states to choose from; each has its word at `<words>.<state>`. */
  states: readonly string[];
  words: string;
  table: (rows: T[]) => ReactNode;
}

/** Everything of a kind that one may see, by its days; its state filters. */
export function StateList<T extends RaRecord>(props: Props<T>) {
  return (
    <ListBase<T>
      perPage={25}
      sort={{ field: 'from', order: 'ASC' }}
      storeKey={false}
      queryOptions={{ retry: false, onError: () => undefined }}
    >
      <Content {...props} />
    </ListBase>
  );
}

function Content<T extends RaRecord>({ resource, states, words, table }: Props<T>) {
  const translate = useTranslate();
  const list = useListContext<T>();
  const filtered = Object.keys(list.filterValues as object).length > 0;
  const title = translate(`resources.${resource}.name`, { smart_count: 2 });
  const choices = states.map((id) => ({ id, name: translate(`${words}.${id}`) }));
  return (
    <PageFrame title={title}>
      <Card>
        <CardContent>
          <FilterLiveForm>
            <Box sx={NARROW}>
              <SelectInput
                source="state"
                label={`resources.${resource}.fields.state`}
                choices={choices}
                emptyText="visit.anyState"
                translateChoice={false}
                helperText={false}
              />
            </Box>
          </FilterLiveForm>
          <ListFound>
            {list.total === 0 && filtered ? (
              <Typography>{translate('app.noneFits')}</Typography>
            ) : (
              table(list.data ?? [])
            )}
            <Pagination rowsPerPageOptions={[25, 50, 100]} />
          </ListFound>
        </CardContent>
      </Card>
    </PageFrame>
  );
}
