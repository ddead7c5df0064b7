import { type Agreement, type PartnershipStage } from '#partnerships';
import { type PromptKind } from './prompt';

const atWork: readonly (PartnershipStage | null)[] = ['agreed', 'active', 'dormant'];

/** What needs no more asking once a partnership has come to a stage; null where it is removed. */
export function answeredByMove(stage: PartnershipStage | null): readonly PromptKind[] {
  return atWork.includes(stage) ? ['stuck'] : ['stuck', 'fading'];
}

/** What needs no more asking once an agreement was changed: a new last day is another occasion. */
export function answeredByChange(
  before: Pick<Agreement, 'inForceTo'>,
  after: Pick<Agreement, 'inForceTo' | 'endedOn'> | null,
): readonly PromptKind[] {
  const isAsBefore = after?.endedOn === null && after.inForceTo === before.inForceTo;
  return isAsBefore ? [] : ['ends_in_90_days', 'ends_in_30_days'];
}
