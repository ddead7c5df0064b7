/** Those that are spoken around libraries of this part of the world; a profile may hold others. */
const common = [
  ...['uk', 'pl', 'ru', 'en', 'be', 'kk', 'de', 'cs', 'sk', 'lt', 'lv', 'et', 'ro', 'hu', 'bg'],
  ...['hr', 'sr', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'tr', 'ka', 'hy', 'az', 'uz', 'tt', 'ar'],
  ...['fa', 'hi', 'vi', 'zh', 'ko', 'rom'],
] as const;

/** What can be chosen, with what has been chosen already. */
export function offeredLanguages(
  chosen: readonly string[],
  nameOf: (tag: string) => string,
): { value: string; label: string }[] {
  const tags = [...new Set([...common, ...chosen])];
  return tags.map((value) => ({ value, label: nameOf(value) }));
}
