import { DomainError, notFound } from '#kernel';
import { type Partnership } from './partnership';
import { type PartnershipKnowledge, partnershipLifecycle } from './partnership-stage';

export function partnershipNotFound(): DomainError {
  return notFound('partnership_not_found');
}

/** Somebody else was faster: the stage that the move was to start from is no longer so. */
export function partnershipMovedOn(partnership: Partnership): DomainError {
  return conflict('partnership_moved_on', partnership);
}

export function partnershipMoveNotPossible(partnership: Partnership): DomainError {
  const open = partnershipLifecycle[partnership.stage];
  return conflict('partnership_move_not_possible', partnership, { open });
}

/** Something is to be written down first; `missing` names the fields. */
export function partnershipNotReady(
  partnership: Partnership,
  missing: readonly PartnershipKnowledge[],
): DomainError {
  return conflict('partnership_not_ready', partnership, { missing });
}

/** More is known of it than that somebody thought of it. */
export function partnershipUnderWay(partnership: Partnership): DomainError {
  return conflict('partnership_under_way', partnership);
}

function conflict(code: string, partnership: Partnership, more: object = {}): DomainError {
  const { id, stage, stageSince, version } = partnership;
  const current = { id, stage, stageSince: stageSince.toISOString(), version };
  return new DomainError('conflict', code, { extensions: { current, ...more } });
}
