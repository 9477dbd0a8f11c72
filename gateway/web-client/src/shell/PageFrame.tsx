import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useArrival } from './useArrival';

interface Props {
  title: string;
  above?: ReactNode;
  children: ReactNode;
}

/** Only the page itself leads to its heading, where nothing can be pressed: it needs no ring. */
const HEADING = { mb: 2, overflowWrap: 'anywhere', '&:focus': { outline: 'none' } };

/** A page: its heading, which also names the tab, and what it shows. */
export function PageFrame({ title, above, children }: Props) {
  const translate = useTranslate();
  const heading = useArrival();
  useEffect(() => {
    document.title = `${title} – ${translate('app.title')}`;
  }, [title, translate]);
  return (
    <Box sx={{ maxWidth: '80rem', width: '100%', mx: 'auto', py: 2, px: { xs: 0.5, sm: 1 } }}>
      {above}
      <Typography variant="h1" ref={heading} tabIndex={-1} sx={HEADING}>
        {title}
      </Typography>
      <Stack spacing={2}>{children}</Stack>
    </Box>
  );
}
