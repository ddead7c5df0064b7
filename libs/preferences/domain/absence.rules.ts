import { invalidField } from '#kernel';
import { type Absence } from './absence';

/** Of a colleague what decides whether they can stand in for somebody. */
export interface Deputy {
  readonly id: string;
  /** They are with us, and may do what is left to them. */
  readonly canStandIn: boolean;
}

/**
 * @param deputy whom it names, if there is somebody of that id
 * @throws DomainError invalid at `/lastDay` or `/deputyId`.
 */
export function checkAbsence(
  { userId, firstDay, lastDay, deputyId }: Omit<Absence, 'libraryId' | 'id' | 'version'>,
  deputy: Deputy | undefined,
): void {
  if (lastDay < firstDay) throw invalidField('/lastDay', 'absence_ends_before_it_begins');
  if (deputyId === null) return;
  if (deputyId === userId) throw invalidField('/deputyId', 'deputy_is_away');
  if (!deputy) throw invalidField('/deputyId', 'unknown_user');
  if (!deputy.canStandIn) throw invalidField('/deputyId', 'user_cannot_stand_in');
}
