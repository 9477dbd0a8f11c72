import { useTranslate } from 'react-admin';
import { useReaderLocale } from '../i18n/useReaderLocale';
import { day, days, halfDay, wholeDays } from './day';

export function Day({ of }: { of: string }) {
  return <time dateTime={of}>{day(of, useReaderLocale())}</time>;
}

export function Days({ from, to }: { from: string; to: string }) {
  return <>{days(from, to, useReaderLocale())}</>;
}

/** Half-days are told as they are at the place itself. */
export function HalfDays({ from, to }: { from: string; to: string }) {
  const translate = useTranslate();
  const locale = useReaderLocale();
  const [first, last] = [halfDay(from), halfDay(to)];
  const named = (one: typeof first) => `${day(one.day, locale)}, ${translate(`half.${one.half}`)}`;
  if (wholeDays({ from, to })) return <Days from={first.day} to={last.day} />;
  return <>{from === to ? named(first) : `${named(first)} – ${named(last)}`}</>;
}
