/** Likely to be one, or told apart by somebody. */
export const pairViews = ['likely', 'dismissed'] as const;

export type PairView = (typeof pairViews)[number];
