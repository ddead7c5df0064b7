import { isLanguage, type Language } from '#kernel';

/** The first of the languages that a contact speaks (BCP 47 tags) that is one of ours; undefined when none is. */
export function firstOfOurs(spoken: readonly string[]): Language | undefined {
  return spoken.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage);
}
