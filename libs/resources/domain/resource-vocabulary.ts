import { type Term, TwoLevelVocabulary } from '#kernel';
import { standardTopics } from './standard-topics';

/** Everything that can be offered and needed in a library: the standard words, and its own. */
export class ResourceVocabulary extends TwoLevelVocabulary {
  constructor(own: readonly Term[]) {
    super(standardTopics, own);
  }
}
