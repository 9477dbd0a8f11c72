import type { Booking } from '../api/schema';
import { StateList } from '../shell/StateList';
import { BookingTable } from './BookingTable';

const STATES: Booking['state'][] = ['SCHEDULED', 'CONFIRMED', 'REFUSED', 'RELEASED', 'CANCELLED'];

/** Every meeting that one may see, of whichever programme. */
export function MeetingList() {
  return (
    <StateList<Booking>
      resource="meetings"
      states={STATES}
      words="meetingState"
      table={(bookings) => <BookingTable bookings={bookings} />}
    />
  );
}
