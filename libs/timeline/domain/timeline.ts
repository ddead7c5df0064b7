/** What a timeline is read from. To add one: a word here, and its part of the statement. */
export const timelineSources = [
  'interactions',
  'follow_ups',
  'referrals',
  'partnerships',
  'mentoring',
  'changes',
] as const;

export type TimelineSource = (typeof timelineSources)[number];

/** What happened, by where it comes from. */
export const timelineKinds = {
  interaction: 'interactions',
  follow_up_planned: 'follow_ups',
  follow_up_done: 'follow_ups',
  referral_event: 'referrals',
  partnership_move: 'partnerships',
  match_event: 'mentoring',
  change: 'changes',
} as const satisfies Record<string, TimelineSource>;

export type TimelineKind = keyof typeof timelineKinds;

export const timelineKindNames = Object.keys(timelineKinds) as readonly TimelineKind[];
