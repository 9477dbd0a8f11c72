import { Alert, Card, CardContent, Link, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Programme } from '../api/schema';
import { Cut } from '../shown/Cut';
import { PageFrame } from '../shell/PageFrame';
import { Shown } from '../shown/Shown';

const ALL = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } } as const;

export function ProgrammeList() {
  const translate = useTranslate();
  const asked = useGetList<Programme>('programmes', ALL, { retry: false });
  return (
    <PageFrame title={translate('resources.programmes.name', { smart_count: 2 })}>
      <Shown of={asked}>
        {(programmes) =>
          programmes.length === 0 ? (
            <Alert severity="info" variant="outlined">
              {translate('programme.none')}
            </Alert>
          ) : (
            <>
              {programmes.map((programme) => (
                <Card key={programme.id}>
                  <CardContent>
                    <Typography variant="h2">
                      <Link component={RouterLink} to={`/programmes/${programme.id}/show`}>
                        {programme.name}
                      </Link>
                    </Typography>
                    <Typography color="text.secondary">{programme.themes.join(' · ')}</Typography>
                  </CardContent>
                </Card>
              ))}
              <Cut shown={programmes.length} total={asked.total} />
            </>
          )
        }
      </Shown>
    </PageFrame>
  );
}
