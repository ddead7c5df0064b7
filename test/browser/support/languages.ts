import { type Language, languages } from '#kernel';

/** One language for each page in turn; all of them for each with `npm run test:browser -- --languages all`. */
export function languagesFor(turn: number): readonly Language[] {
  if (process.env.BROWSER_LANGUAGES === 'all') return languages;
  return [languages[turn % languages.length]!];
}
