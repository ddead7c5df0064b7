/** Something that the person who started Liaison can mend; told as a sentence, without a stack. */
export class Unusable extends Error {
  /** For `start.mjs`, which may run before this class can be loaded. */
  readonly isForPeople = true;
}
