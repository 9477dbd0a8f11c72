import { useLocale } from 'react-admin';

/** Names countries in the reader's language. */
export function useCountryName() {
  const names = new Intl.DisplayNames([useLocale()], { type: 'region' });
  return (country: string) => (/^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country);
}
