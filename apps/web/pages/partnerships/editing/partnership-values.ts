import { type Schemas } from '#api-client';
import { type PartnershipKnowledge } from '#libs/partnerships/domain/partnership-stage';
import { type Partnership } from '../queries';

/** What a partnership's form holds; what is not known is empty. */
export interface PartnershipValues extends Record<PartnershipKnowledge, string> {
  name: string;
  branchId: string;
  ownerId: string;
}

export const noPartnershipValues: PartnershipValues = {
  name: '',
  branchId: '',
  ownerId: '',
  aims: '',
  ourBenefits: '',
  theirBenefits: '',
  personId: '',
  contributions: '',
  startsOn: '',
};

const names = Object.keys(noPartnershipValues) as readonly (keyof PartnershipValues)[];

/** A partnership as the form shows it. */
export function valuesOf(partnership: Partnership): PartnershipValues {
  return {
    ...noPartnershipValues,
    ...Object.fromEntries(names.map((name) => [name, partnership[name] ?? ''])),
  };
}

/** What was written, as the API takes it: nothing where nothing stands. */
export function partnershipBody(values: PartnershipValues): Schemas['ChangePartnershipDto'] {
  return Object.fromEntries(names.map((name) => [name, values[name].trim() || null]));
}
