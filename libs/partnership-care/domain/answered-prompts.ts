import { type PromptKind } from './prompt';

/** The days of an agreement by which it nears its end. */
interface EndOfAgreement {
  readonly inForceTo: string | null;
  readonly endedOn: string | null;
}

const atWork: readonly (string | null)[] = ['agreed', 'active', 'dormant'];

/** What needs no more asking once a partnership has come to a stage; null where it is removed. */
export function answeredByMove(stage: string | null): readonly PromptKind[] {
  return atWork.includes(stage) ? ['stuck'] : ['stuck', 'fading'];
}

/** What needs no more asking once an agreement was changed: a new last day is another occasion. */
export function answeredByChange(
  before: Pick<EndOfAgreement, 'inForceTo'>,
  after: EndOfAgreement | null,
): readonly PromptKind[] {
  const isAsBefore = after?.endedOn === null && after.inForceTo === before.inForceTo;
  return isAsBefore ? [] : ['ends_in_90_days', 'ends_in_30_days'];
}
