import {
  listFields,
  type MergeableField,
  mergeableFields,
  singleFields,
  writtenFields,
} from '#libs/contacts/domain/mergeable-fields';
import { type Contact } from '../queries';

export type SingleField = (typeof singleFields)[number];

/** Which contact stays, and whose value where somebody chose. */
export interface MergeChoice {
  readonly survivorId: string;
  readonly chosen: Readonly<Partial<Record<SingleField, string>>>;
}

/** Fields of one value in which the two say different things: one of them has to go. */
export function contestedFields(one: Contact, other: Contact): readonly SingleField[] {
  return singleFields.filter(
    (field) => isSaid(one, field) && isSaid(other, field) && one[field] !== other[field],
  );
}

/** Fields that the survivor has from both, or from the one that says something. */
export function sharedFields(one: Contact, other: Contact): readonly MergeableField[] {
  const contested: readonly MergeableField[] = contestedFields(one, other);
  return mergeableFields.filter(
    (field) => !contested.includes(field) && (isSaid(one, field) || isSaid(other, field)),
  );
}

/** Whether both values of a field stay, put together. */
export function isUnited(field: MergeableField): boolean {
  return [...writtenFields, ...listFields].some((one) => one === field);
}

/** The fields in which the merged contact's value is to stand. */
export function takenFields(
  { survivorId, chosen }: MergeChoice,
  contested: readonly SingleField[],
): SingleField[] {
  return contested.filter((field) => (chosen[field] ?? survivorId) !== survivorId);
}

function isSaid(contact: Contact, field: MergeableField): boolean {
  const value = contact[field];
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
