import { useQuery } from '@tanstack/react-query';
import { read } from '../api/http';
import { LISTS } from '../api/resources';
import type { Booking, Page, PlannedMeeting } from '../api/schema';
import { awaited, EACH_WHILE_AWAITED } from './meetingState';

/** A programme's meetings as they are planned. */
export function usePlannedMeetings(programme: string) {
  return useQuery({
    queryKey: ['meetings', 'planned', programme],
    queryFn: ({ signal }) => {
      const path = `${LISTS.programmes}/${programme}/working-meetings`;
      return read<Page<PlannedMeeting>>(path, { size: 200, sort: 'number' }, signal);
    },
    refetchInterval: ({ state }) => awaited(state.data?.items ?? []) && EACH_WHILE_AWAITED,
    retry: false,
  });
}

/** The same meetings as they are booked, by id. */
export function useBookings(programme: string) {
  return useQuery({
    queryKey: ['meetings', 'booked', programme],
    queryFn: ({ signal }) =>
      read<Page<Booking>>(LISTS.meetings, { programme, size: 200 }, signal),
    select: (page) => new Map(page.items.map((booking) => [booking.id, booking])),
    retry: false,
  });
}
