import { DomainError, type FieldFault } from '#kernel';
import { type SpokenLanguage } from './profile/spoken-language';
import { minutesOf, type WeeklySlot } from './profile/weekly-slot';
import { type Vocabulary } from './vocabulary/vocabulary';

/** What can be said, in a library: its words, and the codes of industries. */
export interface Sayable {
  readonly vocabulary: Vocabulary;
  readonly isIndustry: (code: string) => boolean;
}

/** What profiles and requests have in common; what is left out says nothing. */
interface SaidDetails {
  readonly terms?: readonly string[] | undefined;
  readonly industry?: string | null | undefined;
  readonly industries?: readonly string[] | undefined;
  readonly conflictIndustries?: readonly string[] | undefined;
  readonly languages?: readonly (string | SpokenLanguage)[] | undefined;
  readonly slots?: readonly WeeklySlot[] | undefined;
}

/** @throws DomainError invalid at each part of what was said that cannot be. */
export function checkSaid(said: SaidDetails, { vocabulary, isIndustry }: Sayable): void {
  const unknownIndustry = faultsIn('unknown_industry', (code: string) => !isIndustry(code));
  const faults = [
    ...faultsIn('unknown_term', (code: string) => !vocabulary.has(code))('terms', said.terms),
    ...unknownIndustry('industries', said.industries),
    ...unknownIndustry('conflictIndustries', said.conflictIndustries),
    ...faultsIn('language_code', isNoLanguage)('languages', said.languages),
    ...faultsIn('language_twice', isSecond(said.languages ?? []))('languages', said.languages),
    ...faultsIn('slot_ends_before', endsBefore)('slots', said.slots),
  ];
  if (said.industry != null && !isIndustry(said.industry)) {
    faults.push({ pointer: '/industry', code: 'unknown_industry' });
  }
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}

function faultsIn<Item>(code: string, isWrong: (item: Item, at: number) => boolean) {
  return (field: string, items: readonly Item[] = []): FieldFault[] =>
    items.flatMap((item, at) => (isWrong(item, at) ? [{ pointer: `/${field}/${at}`, code }] : []));
}

function endsBefore(slot: WeeklySlot): boolean {
  const [from, until] = minutesOf(slot);
  return until <= from;
}

const nameOf = (one: string | SpokenLanguage): string =>
  typeof one === 'string' ? one : one.language;

function isNoLanguage(one: string | SpokenLanguage): boolean {
  return !/^[a-z]{2,3}$/.test(nameOf(one));
}

/** A language is spoken at one level. */
function isSecond(all: readonly (string | SpokenLanguage)[]) {
  return (one: string | SpokenLanguage, at: number): boolean =>
    all.findIndex((other) => nameOf(other) === nameOf(one)) < at;
}

/** What was said; undefined says nothing. */
export function withoutGaps<Said extends object>(said: Said): Said {
  const entries: [string, unknown][] = Object.entries(said);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Said;
}
