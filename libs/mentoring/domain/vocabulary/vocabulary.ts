import { type Term, TwoLevelVocabulary } from '#kernel';
import { standardTopics } from './standard-topics';

export { isTermCode, type Term } from '#kernel';

/** Everything that can be offered and asked for in a library: the standard words, and its own. */
export class Vocabulary extends TwoLevelVocabulary {
  constructor(own: readonly Term[]) {
    super(standardTopics, own);
  }
}
