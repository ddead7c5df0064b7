import { invalidField } from '#kernel';
import { type MoveRequest } from './referral';

/**
 * The word that a move is given for, out of those its row names; the only one possible need not be said.
 * @throws DomainError at `pointer` when it is missing, is another, or the move takes none
 */
export function choiceOf<Word extends string>(
  pointer: string,
  choices: readonly Word[] | undefined,
  given: Word | null | undefined,
): Word | null {
  if (!choices) {
    if (given != null) throw invalidField(pointer, 'not_expected');
    return null;
  }
  const word = given ?? (choices.length === 1 ? choices[0] : undefined);
  if (word === undefined) throw invalidField(pointer, 'required');
  if (!choices.includes(word)) {
    throw invalidField(pointer, 'in', { allowed: choices.join(', ') });
  }
  return word;
}

/** When and where, for a move that makes an appointment; no other move may name them. */
export function appointmentIn(
  { scheduledAt = null, scheduledPlace = null }: MoveRequest,
  needed: boolean,
): Appointment {
  for (const [pointer, value] of [
    ['/scheduledAt', scheduledAt],
    ['/scheduledPlace', scheduledPlace],
  ] as const) {
    if (needed && !value) throw invalidField(pointer, 'required');
    if (!needed && value !== null) throw invalidField(pointer, 'not_expected');
  }
  return { scheduledAt, scheduledPlace };
}

interface Appointment {
  readonly scheduledAt: Date | null;
  readonly scheduledPlace: string | null;
}
