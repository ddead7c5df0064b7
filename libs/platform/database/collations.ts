import { type Language } from '#kernel';

/** The ICU collation that sorts names by each language's alphabet; each has an index where names are listed. */
export const collations = {
  en: '"en-x-icu"',
  pl: '"pl-x-icu"',
  uk: '"uk-x-icu"',
  ru: '"ru-x-icu"',
} as const satisfies Record<Language, string>;
