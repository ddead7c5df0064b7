/** Of a follow-up what decides whether its link still does something. */
interface LinkedFollowUp {
  readonly status: 'open' | 'done' | 'cancelled';
  readonly archivedAt: Date | null;
}

/** What whoever opens a link finds. Only what is `open` can be done or put off there. */
export type LinkState = 'open' | 'done' | 'cancelled' | 'not_yours' | 'over';

const linkDays = 60;

/** After so many days a link does nothing any more: mails are kept, and forwarded. */
export function isOver({ createdAt }: { readonly createdAt: Date }, now: Date): boolean {
  return now.getTime() >= createdAt.getTime() + linkDays * 24 * 60 * 60 * 1000;
}

/**
 * What a link finds now.
 * @param isTheirs whether the follow-up is to be done by whom the link is for: its owner, or who stands in for them
 */
export function linkState(
  link: { readonly createdAt: Date },
  { status, archivedAt }: LinkedFollowUp,
  isTheirs: boolean,
  now: Date,
): LinkState {
  if (!isTheirs) return 'not_yours';
  if (status !== 'open') return status;
  if (archivedAt) return 'cancelled';
  return isOver(link, now) ? 'over' : 'open';
}
