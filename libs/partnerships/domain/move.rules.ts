import { DomainError, invalidField } from '#kernel';
import { type MoveRequest, type Partnership, type PartnershipMove } from './partnership';
import {
  partnershipMovedOn,
  partnershipMoveNotPossible,
  partnershipNotReady,
} from './partnership.errors';
import {
  type MoveRule,
  moveRules,
  type PartnershipKnowledge,
  type PartnershipStage,
  stagesOnTheWay,
} from './partnership-stage';

/** What a move writes down. */
export type CheckedMove = Pick<
  PartnershipMove,
  'fromStage' | 'toStage' | 'occurredAt' | 'reason' | 'note'
>;

/**
 * The move that is asked for, where the table lets it be made now.
 * @throws DomainError saying which of: moved on, no such move, something is to be written down first, a field
 */
export function checkMove(
  partnership: Partnership,
  { from, to, reason = null, note = null, occurredAt }: MoveRequest,
  now: Date,
): CheckedMove {
  if (partnership.stage !== from) throw partnershipMovedOn(partnership);
  const rule = moveRules.find((row) => row.from.includes(from) && row.to === to);
  if (!rule) throw partnershipMoveNotPossible(partnership);
  const missing = (rule.needs?.known ?? []).filter((knowledge) => partnership[knowledge] === null);
  if (missing.length > 0) throw partnershipNotReady(partnership, missing);
  checkReason(rule, reason);
  if (rule.needs?.note && note === null) throw invalidField('/note', 'required');
  return {
    fromStage: from,
    toStage: to,
    occurredAt: momentOf(partnership, occurredAt ?? now, now),
    reason,
    note,
  };
}

/** What a partnership in this stage rests on: all that was asked for on the way there. */
export function knowledgeBehind(stage: PartnershipStage): readonly PartnershipKnowledge[] {
  const reached = stage === 'dormant' ? 'active' : stage;
  const way: readonly PartnershipStage[] = stagesOnTheWay;
  const stepsDone = way.slice(1, way.indexOf(reached) + 1);
  return stepsDone.flatMap(
    (to, index) =>
      moveRules.find((row) => row.from.includes(stagesOnTheWay[index] ?? to) && row.to === to)
        ?.needs?.known ?? [],
  );
}

/** @throws DomainError invalid at everything that the stage rests on and nobody has written down. */
export function refuseGaps(partnership: Omit<Partnership, 'version'>): void {
  const faults = knowledgeBehind(partnership.stage)
    .filter((knowledge) => partnership[knowledge] === null)
    .map((knowledge) => ({ pointer: `/${knowledge}`, code: 'needed_in_stage' }));
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
}

function checkReason({ needs }: MoveRule, reason: string | null): void {
  if (!needs?.reason) {
    if (reason !== null) throw invalidField('/reason', 'not_expected');
    return;
  }
  if (reason === null) throw invalidField('/reason', 'required');
  const allowed: readonly string[] = needs.reason;
  if (!allowed.includes(reason)) {
    throw invalidField('/reason', 'in', { allowed: allowed.join(', ') });
  }
}

/** A move may be written down later than it was made, but not before the one before it. */
function momentOf({ stageSince }: Partnership, occurredAt: Date, now: Date): Date {
  if (occurredAt > now) throw invalidField('/occurredAt', 'in_the_future');
  if (occurredAt < stageSince) throw invalidField('/occurredAt', 'before_last_move');
  return occurredAt;
}
