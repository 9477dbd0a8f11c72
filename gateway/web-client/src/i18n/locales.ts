export const LOCALES = [
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
  { locale: 'es', name: 'Español' },
  { locale: 'ja', name: '日本語' },
] as const;

export type Locale = (typeof LOCALES)[number]['locale'];

const isLocale = (text: string): text is Locale => LOCALES.some(({ locale }) => locale === text);

/** The first of the reader's languages that there is a catalogue for. */
export function preferred(languages: readonly string[]): Locale {
  const known = languages.map((language) => language.slice(0, 2).toLowerCase()).find(isLocale);
  return known ?? 'en';
}
