/** Where a follow-up comes from. Occurrences of a series name that besides. */
export const followUpOrigins = ['staff', 'cadence', 'template', 'partnership'] as const;

export type FollowUpOrigin = (typeof followUpOrigins)[number];
