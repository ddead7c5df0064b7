import { DomainError, type FieldFault, notFound } from '#kernel';

/** What was difficult in a partnership, and how it was settled. Only admins know of it. */
export interface Difficulty {
  readonly libraryId: string;
  readonly id: string;
  readonly partnershipId: string;
  readonly occurredOn: string;
  readonly difficulty: string;
  /** Null while it is not. */
  readonly settledOn: string | null;
  readonly settlement: string | null;
  readonly recordedBy: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

export type DifficultyDetails = Pick<
  Difficulty,
  'occurredOn' | 'difficulty' | 'settledOn' | 'settlement'
>;

export function difficultyNotFound(): DomainError {
  return notFound('difficulty_not_found');
}

/** @throws DomainError invalid at each field that cannot be. */
export function checkDifficulty(
  { occurredOn, settledOn, settlement }: DifficultyDetails,
  today: string,
): void {
  const faults: FieldFault[] = [];
  if (occurredOn > today) faults.push({ pointer: '/occurredOn', code: 'in_the_future' });
  if (settledOn !== null && settledOn > today) {
    faults.push({ pointer: '/settledOn', code: 'in_the_future' });
  } else if (settledOn !== null && settledOn < occurredOn) {
    faults.push({ pointer: '/settledOn', code: 'before_start' });
  }
  if (settledOn === null && settlement !== null) {
    faults.push({ pointer: '/settledOn', code: 'required' });
  }
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}
