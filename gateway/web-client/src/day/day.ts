/** A pure day is the same day for every reader. */
const asUtc = (day: string) => new Date(`${day}T00:00:00Z`);

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };

export function day(text: string, locale: string) {
  return new Intl.DateTimeFormat(locale, DAY).format(asUtc(text));
}

/** The day before one, as the API writes it. */
export function dayBefore(text: string) {
  const before = asUtc(text);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

export function days(from: string, to: string, locale: string) {
  return new Intl.DateTimeFormat(locale, DAY).formatRange(asUtc(from), asUtc(to));
}

export interface HalfDay {
  day: string;
  half: 'AM' | 'PM';
}

/** Reads `2015-07-06/AM`. */
export function halfDay(text: string): HalfDay {
  const [day = text, half] = text.split('/');
  return { day, half: half === 'PM' ? 'PM' : 'AM' };
}

/** Whether a span is told without halves, because it has all of its days. */
export function wholeDays({ from, to }: { from: string; to: string }) {
  return halfDay(from).half === 'AM' && halfDay(to).half === 'PM';
}

/** An instant in the reader's zone, or in another that is then named. */
export function instant(text: string, locale: string, zone?: string) {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(new Date(text));
}
