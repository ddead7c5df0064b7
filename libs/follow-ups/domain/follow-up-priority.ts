/** How much a follow-up matters among those that are due. */
export const followUpPriorities = ['low', 'normal', 'high'] as const;

export type FollowUpPriority = (typeof followUpPriorities)[number];
