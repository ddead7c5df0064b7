/** Fields that hold one value: the survivor's, or the merged contact's where the survivor says nothing. */
export const singleFields = [
  'name',
  'secondName',
  'kind',
  'sector',
  'status',
  'website',
  'industry',
  'stage',
  'size',
  'source',
  'ownerId',
  'deputyId',
  'branchId',
  'fullUntil',
  'cadenceDays',
  'lastVerifiedOn',
] as const;

/** What people wrote: both say something, so both stay. */
export const writtenFields = ['notes', 'weOffer', 'theyOffer'] as const;

/** Lists of both are united. */
export const listFields = [
  'phones',
  'emails',
  'addresses',
  'registrationNumbers',
  'languages',
  'tags',
] as const;

/** What can be chosen when two contacts merge: the merged contact's value instead of the survivor's, or before it. */
export const mergeableFields = [...singleFields, ...writtenFields, ...listFields] as const;

export type MergeableField = (typeof mergeableFields)[number];
