import { isLanguage, type Language } from '#kernel';
import { preferredLanguage } from './preferred-language';

/** How a page behind a link was asked for: by its language switch, and by the browser. */
interface AskedIn {
  readonly language?: unknown;
  readonly acceptLanguage?: string | undefined;
}

/** The language that the switch names, else the one on file of its reader, else the browser's, else the library's. */
export function pageLanguage(
  { language, acceptLanguage }: AskedIn,
  onFile: Language | null | undefined,
  libraryLanguage: Language,
): Language {
  if (isLanguage(language)) return language;
  return onFile ?? preferredLanguage(acceptLanguage, libraryLanguage);
}
