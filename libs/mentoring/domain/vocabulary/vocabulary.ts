import { standardTopicCodes, standardTopics } from './standard-topics';

/** A word of the vocabulary: a topic, or a skill in a topic. A topic stands in itself. */
export interface Term {
  readonly code: string;
  readonly topic: string;
}

const standardTerms: readonly Term[] = standardTopicCodes.flatMap((topic) => [
  { code: topic, topic },
  ...standardTopics[topic].map((code) => ({ code, topic })),
]);

/** Everything that can be offered and asked for in a library: the standard words, and its own. */
export class Vocabulary {
  private readonly terms: ReadonlyMap<string, Term>;

  constructor(own: readonly Term[]) {
    this.terms = new Map([...standardTerms, ...own].map((term) => [term.code, term]));
  }

  has(code: string): boolean {
    return this.terms.has(code);
  }

  isTopic(code: string): boolean {
    return this.terms.get(code)?.topic === code;
  }

  /** Each topic, and after it its skills. */
  inOrder(): readonly Term[] {
    const all = [...this.terms.values()];
    const topics = all.filter(({ code, topic }) => code === topic);
    const skillsIn = (topic: string): Term[] =>
      all.filter((term) => term.topic === topic && term.code !== topic);
    return topics.flatMap((topic) => [topic, ...skillsIn(topic.code)]);
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
