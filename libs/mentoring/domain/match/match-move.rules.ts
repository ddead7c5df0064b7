import { DomainError, invalidField } from '#kernel';
import { type Match, type MatchMove } from './match';
import {
  matchLifecycle,
  type MatchMoveRule,
  matchMoveRules,
  type MatchSide,
  type MatchStatus,
} from './match-status';

/** The moves that a side can make now. */
export function openMoves(
  { status }: Pick<Match, 'status'>,
  side: MatchSide,
): readonly MatchMoveRule[] {
  return matchMoveRules.filter(({ from, by }) => from.includes(status) && by.includes(side));
}

/**
 * Whether the match can be moved so.
 * @returns what the move still needs
 * @throws DomainError conflict `match_moved_on`, `move_not_open`; invalid at `/reason` or `/outcome`.
 */
export function checkMove(
  match: Match,
  { from, to, reason = null, outcome = null, fullUntil = null }: MatchMove,
  side: MatchSide,
  now: Date,
): MatchMoveRule {
  const { status } = match;
  if (from !== status)
    throw new DomainError('conflict', 'match_moved_on', { extensions: { currentStatus: status } });
  const rule = openMoves(match, side).find((open) => open.to === to);
  if (!rule || (rule.needs?.pastAnswer && now <= match.respondBy)) {
    throw new DomainError('conflict', 'match_move_not_open', {
      extensions: { currentStatus: status },
    });
  }
  checkWord('/reason', rule.needs?.reason, reason);
  checkWord('/outcome', rule.needs?.outcome, outcome);
  if (fullUntil !== null && to !== 'declined')
    throw invalidField('/fullUntil', 'not_for_this_move');
  return rule;
}

/** What a move makes of a match. */
export function moved(
  match: Match,
  { to, reason = null, outcome = null }: MatchMove,
  now: Date,
): Match {
  const hasEnded = matchLifecycle[to].length === 0;
  return {
    ...match,
    status: to,
    reason,
    outcome,
    answeredAt: match.status === 'proposed' && to !== 'cancelled' ? now : match.answeredAt,
    startedAt: to === 'active' ? now : match.startedAt,
    endedAt: hasEnded ? now : null,
    updatedAt: now,
  };
}

/** Where a request stands when its match has come to this. */
export function requestStatusAfter(status: MatchStatus): 'waiting' | 'matched' | 'closed' {
  if (status === 'completed') return 'closed';
  return matchLifecycle[status].length > 0 ? 'matched' : 'waiting';
}

/** Somebody else is tried at once where the mentor said no, or nothing. */
export function isPassedOn({ status, passesOn }: Match): boolean {
  return passesOn && (status === 'declined' || status === 'expired');
}

function checkWord(
  pointer: string,
  words: readonly string[] | undefined,
  word: string | null,
): void {
  if (words === undefined && word !== null) throw invalidField(pointer, 'not_for_this_move');
  if (words !== undefined && word === null) throw invalidField(pointer, 'required');
  if (words !== undefined && word !== null && !words.includes(word)) {
    throw invalidField(pointer, 'not_for_this_move');
  }
}
