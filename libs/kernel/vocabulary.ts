import { type Language } from './languages';

/** A word of a vocabulary of two levels: a topic, or a word in a topic. A topic stands in itself. */
export interface Term {
  readonly code: string;
  readonly topic: string;
}

/** What a word is called in each language. */
export interface TermNames {
  readonly nameEn: string;
  readonly namePl: string;
  readonly nameUk: string;
  readonly nameRu: string;
}

/** A word that a library has added to a vocabulary. */
export interface OwnTerm extends Term, TermNames {
  readonly libraryId: string;
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
}

/** Under which of its names a word goes in each language. */
export const termNameIn = {
  en: 'nameEn',
  pl: 'namePl',
  uk: 'nameUk',
  ru: 'nameRu',
} as const satisfies Record<Language, keyof TermNames>;

/** Everything that can be said in a library: the standard words, by their topics, and its own. */
export class TwoLevelVocabulary {
  private readonly terms: ReadonlyMap<string, Term>;

  constructor(standard: Readonly<Record<string, readonly string[]>>, own: readonly Term[]) {
    const standardTerms = Object.entries(standard).flatMap(([topic, codes]) => [
      { code: topic, topic },
      ...codes.map((code) => ({ code, topic })),
    ]);
    this.terms = new Map([...standardTerms, ...own].map((term) => [term.code, term]));
  }

  has(code: string): boolean {
    return this.terms.has(code);
  }

  isTopic(code: string): boolean {
    return this.terms.get(code)?.topic === code;
  }

  /** Each topic, and after it its words. */
  inOrder(): readonly Term[] {
    const all = [...this.terms.values()];
    const topics = all.filter(({ code, topic }) => code === topic);
    const wordsIn = (topic: string): Term[] =>
      all.filter((term) => term.topic === topic && term.code !== topic);
    return topics.flatMap((topic) => [topic, ...wordsIn(topic.code)]);
  }

  /** The terms of these codes; what nobody knows any more is left out. */
  termsOf(codes: readonly string[]): readonly Term[] {
    return codes.flatMap((code) => this.terms.get(code) ?? []);
  }
}

/** Small letters, digits and `_`, a letter first. */
export function isTermCode(code: string): boolean {
  return /^[a-z][a-z0-9_]+$/.test(code);
}
