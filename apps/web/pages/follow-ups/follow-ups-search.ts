/** The tabs of the list. */
export const followUpViews = ['mine', 'all', 'done'] as const;

export type FollowUpView = (typeof followUpViews)[number];

/** What the address says of the follow-ups that are shown. */
export interface FollowUpsSearch {
  readonly view?: FollowUpView | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function followUpsSearch({ view }: FollowUpsSearch): FollowUpsSearch {
  return { view: followUpViews.find((one) => one === view) };
}
