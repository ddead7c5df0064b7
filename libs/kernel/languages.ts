/** The languages every message exists in; English stands in where a caller asks for none of them. */
export const languages = ['en', 'pl', 'uk', 'ru'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'en';

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
