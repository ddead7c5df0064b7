import i18next from 'i18next';
import { defaultLanguage, isLanguage, type Language } from '#kernel';

/** The language that texts are in now. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : defaultLanguage;
}
