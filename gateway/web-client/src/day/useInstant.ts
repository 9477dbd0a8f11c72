import { useReaderLocale } from '../i18n/useReaderLocale';
import { instant } from './day';

/** Tells instants in the reader's zone and language. */
export function useInstant() {
  const locale = useReaderLocale();
  return (text: string, zone?: string) => instant(text, locale, zone);
}
