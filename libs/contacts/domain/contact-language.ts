import { isLanguage, type Language } from '#kernel';
import { type Contact } from './contact';

/** The language to write to a contact in: the first of theirs that we have texts in, or else the library's. */
export function languageOf(
  { languages }: Pick<Contact, 'languages'>,
  libraryLanguage: Language,
): Language {
  const spoken = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find(isLanguage) ?? libraryLanguage;
}
