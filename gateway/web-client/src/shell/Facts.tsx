import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Names and values, in as many columns as fit. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
        gap: 2,
        m: 0,
      }}
    >
      {children}
    </Box>
  );
}

/** Left out when there is nothing to say. */
export function Fact({ name, children }: { name: string; children?: ReactNode }) {
  if (children === undefined || children === null || children === '' || children === false) return null;
  return (
    <div>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </div>
  );
}
