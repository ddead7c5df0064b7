/** How well somebody speaks a language, and how much of the points for it that is worth. */
export const languageLevels = { basic: 0.5, good: 0.8, fluent: 1 } as const;

export type LanguageLevel = keyof typeof languageLevels;

export const languageLevelNames = Object.keys(languageLevels) as readonly LanguageLevel[];

export interface SpokenLanguage {
  /** The language alone, of a BCP 47 tag: `uk`. */
  readonly language: string;
  readonly level: LanguageLevel;
}
