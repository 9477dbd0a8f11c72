import polyglot from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import en from './en';
import { LOCALES, type Locale } from './locales';

/** English comes with the page, the others when they are chosen. */
const CATALOGUES: Record<Locale, () => TranslationMessages | Promise<TranslationMessages>> = {
  en: () => en,
  fr: () => import('./fr').then((module) => module.default),
  es: () => import('./es').then((module) => module.default),
  ja: () => import('./ja').then((module) => module.default),
};

export const i18nProvider = polyglot(
  (locale) => CATALOGUES[locale as Locale](),
  'en',
  [...LOCALES],
);
