import { isLanguage, type Language } from '#kernel';
import { type Contact } from './contact';

/** The first of the languages that a contact speaks (BCP 47 tags) that we have texts in; undefined when none is. */
export function spokenLanguage({ languages }: Pick<Contact, 'languages'>): Language | undefined {
  return languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
}

/** The language to write to a contact in: one of theirs, or else the library's. */
export function languageOf(
  contact: Pick<Contact, 'languages'>,
  libraryLanguage: Language,
): Language {
  return spokenLanguage(contact) ?? libraryLanguage;
}
