import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useArrival } from './useArrival';

interface Props {
  title: string;
  above?: ReactNode;
  children: ReactNode;
}

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
      <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Stack spacing={2}>{children}</Stack>
    </Box>
  );
}
