import { Box } from '@mui/material';
import type { PlannedMeeting } from '../api/schema';
import { HalfDays } from '../day/Days';

/** Whom the cities visit after the common days. */
export function VisitsOfMeeting({ of }: { of: PlannedMeeting['visits'] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {of.map((visit) => (
        <li key={visit.id}>
          {visit.hostName ?? visit.host}: <HalfDays from={visit.from} to={visit.to} />
        </li>
      ))}
    </Box>
  );
}
