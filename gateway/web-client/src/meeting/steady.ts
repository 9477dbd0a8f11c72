import type { Booking } from '../api/schema';

/** Of meetings that begin on the same day the confirmed come first; then by place and number. */
export function steady(bookings: readonly Booking[]): Booking[] {
  const days = [...new Set(bookings.map(({ from }) => from))];
  const later = ({ state }: Booking) => (state === 'CONFIRMED' ? 0 : 1);
  const place = ({ commonDays }: Booking) => commonDays[0]?.city ?? '';
  return [...bookings].sort(
    (one, other) =>
      days.indexOf(one.from) - days.indexOf(other.from) ||
      later(one) - later(other) ||
      place(one).localeCompare(place(other)) ||
      one.number - other.number ||
      one.id.localeCompare(other.id),
  );
}
