import { useLocale } from 'react-admin';

/** The chosen language as the reader's country writes days and numbers, if the browser knows. */
export function useReaderLocale() {
  const locale = useLocale();
  return navigator.languages.find((language) => language.startsWith(`${locale}-`)) ?? locale;
}
