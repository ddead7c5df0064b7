import { type HistoryEvent } from './referral';
import { type Side } from './referral-status';

/** A slip of the mouse is noticed soon; what is older is the referral's history. */
const hoursToUndo = 24;

const millisecondsToUndo = hoursToUndo * 60 * 60 * 1000;

/** Until when this side can take back the last move; null when it cannot: not its move, or something else happened since. */
export function undoableUntil(
  side: Side,
  history: readonly HistoryEvent[],
  now: Date,
): Date | null {
  const last = history.at(-1);
  if (last?.kind !== 'moved' || last.side !== side || side === 'system') return null;
  const until = new Date(last.occurredAt.getTime() + millisecondsToUndo);
  return now <= until ? until : null;
}
