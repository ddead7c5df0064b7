import { type Term, type TermNames, TwoLevelVocabulary } from '#kernel';
import { standardTopics } from './standard-topics';

/** A word that a library has added to the vocabulary. */
export interface OwnTerm extends Term, TermNames {
  readonly libraryId: string;
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
}

/** Everything that can be offered and needed in a library: the standard words, and its own. */
export class ResourceVocabulary extends TwoLevelVocabulary {
  constructor(own: readonly Term[]) {
    super(standardTopics, own);
  }
}
