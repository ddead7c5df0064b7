import { type Match } from '../match/match';

/** Both are asked of a mentoring that took place; somebody who has withdrawn their consent is left in peace. */
export function isToBeRated({
  startedAt,
  endedAt,
  reason,
}: Pick<Match, 'startedAt' | 'endedAt' | 'reason'>): boolean {
  return startedAt !== null && endedAt !== null && reason !== 'consent_withdrawn';
}
