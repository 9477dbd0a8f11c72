import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface Row {
  id: string;
  cells: ReactNode[];
}

interface Props {
  name: string;
  heads: string[];
  rows: Row[];
}

/** A table that becomes a list of labelled values where it has no room. */
export function SimpleTable({ name, heads, rows }: Props) {
  return (
    <TableContainer>
      <Table
        aria-label={name}
        sx={(theme) => ({
          '& td, & th': { px: 1.5, py: 1 },
          [theme.breakpoints.down('sm')]: {
            '& thead': { display: 'none' },
            '& tr': { display: 'block', borderBottom: 1, borderColor: 'divider', py: 1 },
            '& td': { display: 'block', border: 0, py: 0.25, px: 0 },
            '& td::before': { content: 'attr(data-head) ": "', color: theme.palette.text.secondary },
          },
        })}
      >
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              {row.cells.map((cell, column) => (
                <TableCell key={heads[column]} data-head={heads[column]}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
