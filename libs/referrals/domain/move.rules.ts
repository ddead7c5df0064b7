import { type HistoryEvent, type Move, type MoveRequest, type Referral } from './referral';
import { type MoveRule, moveRules, type Side } from './referral-status';
import { appointmentIn, choiceOf } from './move-fields.rules';
import { clientAlreadyContacted, moveNotPossible, moveNotYours, movedOn } from './referral.errors';
import { movesThatStand } from './replay';

type MovingReferral = Pick<Referral, 'status' | 'mode' | 'expiresAt'>;

/** The moves that this side can make now: its rows of the table whose conditions hold. */
export function movesOpenTo(
  side: Side,
  referral: MovingReferral,
  history: readonly HistoryEvent[],
  now: Date,
): readonly MoveRule[] {
  return rulesFrom(referral).filter(
    (rule) => isBy(rule, side, referral) && hindranceOf(rule, referral, history, now) === undefined,
  );
}

/**
 * The move that is asked for, where the table lets this side make it now.
 * @throws DomainError saying which of: moved on, no such move, somebody else's move, a condition or a field
 */
export function checkMove(
  side: Side,
  referral: Referral,
  history: readonly HistoryEvent[],
  request: MoveRequest,
  now: Date,
): Move {
  if (referral.status !== request.from) throw movedOn(referral);
  const rule = rulesFrom(referral).find(({ to }) => to === request.to);
  if (!rule) throw moveNotPossible(referral);
  if (!isBy(rule, side, referral)) throw moveNotYours();
  const hindrance = hindranceOf(rule, referral, history, now);
  if (hindrance === 'client_contacted') throw clientAlreadyContacted();
  if (hindrance === 'not_expired') throw moveNotPossible(referral);
  return {
    from: request.from,
    to: request.to,
    reason: choiceOf('/reason', rule.needs?.reason, request.reason),
    outcome: choiceOf('/outcome', rule.needs?.outcome, request.outcome),
    ...appointmentIn(request, rule.needs?.schedule ?? false),
    note: request.note ?? null,
    needsConsent: referral.mode === 'referral' && rule.needs?.consent === true,
  };
}

/** Whether contact with the client is on record: by how the work went on, or by a message that says so. */
function isClientContacted(history: readonly HistoryEvent[]): boolean {
  return (
    history.some(({ clientContacted }) => clientContacted) ||
    movesThatStand(history).some(
      ({ toStatus }) => toStatus === 'scheduled' || toStatus === 'in_progress',
    )
  );
}

function rulesFrom({ status }: MovingReferral): readonly MoveRule[] {
  return moveRules.filter(({ from }) => from.includes(status));
}

function isBy(
  { by, inSelfReferralAlsoBy = [] }: MoveRule,
  side: Side,
  { mode }: MovingReferral,
): boolean {
  return by.includes(side) || (mode === 'self_referral' && inSelfReferralAlsoBy.includes(side));
}

function hindranceOf(
  { needs }: MoveRule,
  { expiresAt }: MovingReferral,
  history: readonly HistoryEvent[],
  now: Date,
): 'client_contacted' | 'not_expired' | undefined {
  if (needs?.noContactYet && isClientContacted(history)) return 'client_contacted';
  if (needs?.pastExpiry && !(expiresAt && expiresAt <= now)) return 'not_expired';
  return undefined;
}
