import DownloadIcon from '@mui/icons-material/Download';
import { Button, Stack } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { query } from '../../api/dataProvider';
import { readFile } from '../../api/http';
import { LISTS } from '../../api/resources';
import { useWhy } from '../../shown/useWhy';
import { FORMS, type Form, save } from './file';

/** The whole list as it is filtered and sorted, as a file. */
export function Download() {
  const translate = useTranslate();
  const notify = useNotify();
  const why = useWhy();
  const list = useListContext();
  const { mutate, isPending } = useMutation({
    mutationFn: async (form: Form) => {
      const shown = query({ sort: list.sort, filter: list.filterValues as object });
      const whole = { ...shown, page: undefined, size: undefined };
      save(await readFile(LISTS.organisations, whole, FORMS[form]), `organisations.${form}`);
    },
    onError: (error) => notify(why(error), { type: 'error' }),
  });
  return (
    <Stack direction="row" role="group" aria-label={translate('organisations.download')} sx={{ gap: 1 }}>
      {(Object.keys(FORMS) as Form[]).map((form) => (
        <Button
          key={form}
          size="small"
          disabled={isPending}
          startIcon={<DownloadIcon aria-hidden />}
          aria-label={translate('organisations.downloadAs', { form: form.toUpperCase() })}
          onClick={() => mutate(form)}
        >
          {form}
        </Button>
      ))}
    </Stack>
  );
}
