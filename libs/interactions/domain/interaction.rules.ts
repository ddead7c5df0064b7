import { type FieldFault, invalidField } from '#kernel';
import { type Interaction } from './interaction';

/** Clocks differ: what lies no further ahead than this has happened all the same. */
const toleranceMilliseconds = 5 * 60_000;

/**
 * When it happened, from the RFC 3339 time that was told.
 * @throws DomainError invalid at `/occurredAt`: what is still to come is a follow-up.
 */
export function occurredAtOf(told: string | undefined, now: Date): Date {
  const occurredAt = told === undefined ? now : new Date(told);
  if (Number.isNaN(occurredAt.getTime())) throw invalidField('/occurredAt', 'iso8601');
  if (occurredAt.getTime() > now.getTime() + toleranceMilliseconds) {
    throw invalidField('/occurredAt', 'occurred_in_future');
  }
  return occurredAt;
}

/** Ids as PostgreSQL writes them, each once: two spellings of a UUID are one id. */
export function distinctIds(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}

/** A fault for each id of a list that is not among those that may be named, at its place in the list. */
export function faultsOfUnknown(
  pointer: string,
  code: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): FieldFault[] {
  return ids.flatMap((id, index) =>
    known.has(id.toLowerCase()) ? [] : [{ pointer: `${pointer}/${index}`, code }],
  );
}

/** Whether somebody's last contact may have become another one: who took part or when it was has changed. */
export function movesPeopleOrTime(before: Interaction, after: Interaction): boolean {
  return (
    before.occurredAt.getTime() !== after.occurredAt.getTime() ||
    before.contactIds.join() !== after.contactIds.join() ||
    before.userIds.join() !== after.userIds.join()
  );
}
