import type { Booking, PlannedMeeting } from '../api/schema';
import { wholeDays } from '../day/day';
import type { Tone } from '../shell/StateChip';

export type MeetingState =
  | PlannedMeeting['status']
  | PlannedMeeting['scheduling']
  | Booking['state'];

/** Before a meeting is confirmed, what became of its booking says more than that it is planned. */
export function stateOf(meeting: Pick<PlannedMeeting, 'status' | 'scheduling'>): MeetingState {
  return meeting.status === 'PLANNED' ? meeting.scheduling : meeting.status;
}

export function toneOf(state: MeetingState): Tone {
  switch (state) {
    case 'CONFIRMED':
      return 'success';
    case 'REFUSED':
    case 'LAPSED':
    case 'CANCELLED':
      return 'error';
    case 'AWAITED':
    case 'BOOKED':
    case 'SCHEDULED':
      return 'warning';
    default:
      return 'default';
  }
}

/** Whether mornings and afternoons are told of a meeting. */
export function tellsHalves({ commonDays, visits, refusals }: Halves) {
  const spans = [...commonDays, ...visits];
  return spans.some((span) => !wholeDays(span)) || refusals.some(({ halfDay }) => halfDay);
}

type Halves = Pick<PlannedMeeting, 'commonDays' | 'visits' | 'refusals'>;

/** Nobody else will say so when a booking that is awaited is refused. */
export const EACH_WHILE_AWAITED = 3000;

export function awaited(meetings: readonly PlannedMeeting[]) {
  return meetings.some((meeting) => stateOf(meeting) === 'AWAITED');
}
