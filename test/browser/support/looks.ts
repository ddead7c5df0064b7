import { type Language, languages } from '#kernel';

/** A wide screen, and a small telephone. */
export const widths = [1280, 360] as const;

const isEverything = process.env.BROWSER_LANGUAGES === 'all';

/**
 * One language for each page in turn; all of them for each with `npm run test:browser -- --languages all`.
 */
export function languagesFor(turn: number): readonly Language[] {
  return isEverything ? languages : [languages[turn % languages.length]!];
}

/** The widths at which axe looks at a page: one in turn, or both as above. Whether it fits is looked at in both. */
export function closeLooksFor(turn: number): readonly number[] {
  return isEverything ? widths : [widths[Math.floor(turn / languages.length) % widths.length]!];
}
