import { type Schemas } from '#api-client';
import { type SwotQuadrant } from '#libs/swot/domain/swot';

/** What is said of an item in a form. */
export interface ItemValues {
  readonly quadrant: SwotQuadrant;
  readonly statement: string;
  readonly evidence: string;
  readonly goal: string;
  readonly goalIds: readonly string[];
  readonly partnershipIds: readonly string[];
  readonly followUpIds: readonly string[];
}

/** The same, as the API takes it. */
export function itemDetails({
  evidence,
  goal,
  goalIds,
  partnershipIds,
  followUpIds,
  ...said
}: ItemValues): Schemas['AddSwotItemDto'] {
  return {
    ...said,
    evidence: evidence.trim() || null,
    goal: goal.trim() || null,
    goalIds: [...goalIds],
    partnershipIds: [...partnershipIds],
    followUpIds: [...followUpIds],
  };
}
