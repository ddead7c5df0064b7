/**
 * Sixty-four bits that tell of the words of a contact: each word sets the one of its first letters. Whoever looks for two
 * words and stands at one of them sees by these bits that a contact cannot have the other, and need not ask it.
 */
export type WordFingerprint = bigint;

/** A shorter beginning is that of many words, whose bits are not known. */
const letters = 3;

/** Tells nothing: every contact may have the word. */
export const anyFingerprint: WordFingerprint = -1n;

export function fingerprintOf(words: readonly string[]): WordFingerprint {
  return asStored(words.map(bitOf).reduce((all, bit) => all | bit, 0n));
}

/** One of these bits is set where a contact has a word with one of these beginnings. */
export function fingerprintWanted(beginnings: readonly string[]): WordFingerprint {
  return beginnings.some((beginning) => beginning.length < letters)
    ? anyFingerprint
    : fingerprintOf(beginnings);
}

function bitOf(word: string): bigint {
  let hash = 0x811c9dc5;
  for (let at = 0; at < Math.min(letters, word.length); at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return 1n << BigInt(hash >>> 26);
}

/** PostgreSQL's whole numbers have a sign. */
function asStored(bits: bigint): WordFingerprint {
  return BigInt.asIntN(64, bits);
}
