import { type Schemas } from '#api-client';
import {
  type MoveRule,
  moveRules,
  type PartnershipKnowledge,
  type PartnershipStage,
} from '#libs/partnerships/domain/partnership-stage';
import { type Partnership } from '../queries';

/** What a move's form holds: what is still to be written down, and why it is made. */
export interface MoveValues extends Record<PartnershipKnowledge, string> {
  reason: string;
  note: string;
}

export const noMoveValues: MoveValues = {
  aims: '',
  ourBenefits: '',
  theirBenefits: '',
  personId: '',
  contributions: '',
  startsOn: '',
  reason: '',
  note: '',
};

/** The row of the table that leads from one stage to another; undefined where none does. */
export function ruleFor(from: PartnershipStage, to: PartnershipStage): MoveRule | undefined {
  return moveRules.find((rule) => rule.from.includes(from) && rule.to === to);
}

/** What has to be written down before the partnership goes that way, and is not. */
export function missingFor(partnership: Partnership, rule: MoveRule): PartnershipKnowledge[] {
  return (rule.needs?.known ?? []).filter((knowledge) => (partnership[knowledge] ?? null) === null);
}

/** What of the missing was written, as the API takes it. */
export function knowledgeBody(
  missing: readonly PartnershipKnowledge[],
  values: MoveValues,
): Schemas['ChangePartnershipDto'] {
  return Object.fromEntries(missing.map((knowledge) => [knowledge, values[knowledge]]));
}

export function moveBody(
  rule: MoveRule,
  from: PartnershipStage,
  values: MoveValues,
): Schemas['MovePartnershipDto'] {
  const reason = rule.needs?.reason?.find((one) => one === values.reason);
  return {
    from,
    to: rule.to,
    ...(reason && { reason }),
    ...(values.note && { note: values.note }),
  };
}
