import { searchKey } from '#kernel';

/** What is compared of a row and a contact to see whether they are the same. */
export interface Comparable {
  readonly party: 'organisation' | 'person';
  readonly name: string;
  readonly city: string | null;
}

/** A contact that shares something with a row of a file. */
export interface Candidate extends Comparable {
  readonly id: string;
  /** By what it was found. */
  readonly by: 'id' | 'registration_number' | 'email' | 'phone' | 'name';
  /** What files called it that were imported before. */
  readonly externalIds: readonly string[];
}

/** Ids such as 1, 2, 3 stand in any table: they name nothing beyond it. */
const shortestTellingId = 8;

/**
 * Which of the candidates the row is, if any. A shared address or telephone is not enough: a firm and its secretary
 * have the same; their names must have a word in common. Where files have ids, two ids are two contacts.
 */
export function samenessOf(
  row: Comparable & { readonly externalId: string | null },
  candidates: readonly Candidate[],
): Candidate | undefined {
  const order: readonly Candidate['by'][] = ['id', 'registration_number', 'email', 'phone', 'name'];
  return order
    .flatMap((by) => candidates.filter((candidate) => candidate.by === by))
    .find((candidate) => isSame(row, candidate));
}

function isSame(
  row: Comparable & { readonly externalId: string | null },
  candidate: Candidate,
): boolean {
  if (candidate.party !== row.party) return false;
  switch (candidate.by) {
    case 'id':
      return (row.externalId?.length ?? 0) >= shortestTellingId || shareWord(row, candidate);
    case 'registration_number':
      return !haveOtherIds(row.externalId, candidate);
    case 'email':
    case 'phone':
      return !haveOtherIds(row.externalId, candidate) && shareWord(row, candidate);
    case 'name':
      return !haveOtherIds(row.externalId, candidate) && mayBeInOneCity(row, candidate);
  }
}

function haveOtherIds(externalId: string | null, { externalIds }: Candidate): boolean {
  return externalId !== null && externalIds.length > 0 && !externalIds.includes(externalId);
}

function shareWord(one: Comparable, other: Comparable): boolean {
  const words = new Set(wordsOf(one.name));
  return wordsOf(other.name).some((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return searchKey(name, 'uk').split(' ');
}

function mayBeInOneCity(one: Comparable, other: Comparable): boolean {
  if (one.city === null || other.city === null) return true;
  return searchKey(one.city, 'uk') === searchKey(other.city, 'uk');
}

/** The same name, whatever its case and spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
