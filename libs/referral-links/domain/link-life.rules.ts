const daysAfterTheEnd = 14;

interface Link {
  readonly createdAt: Date;
}

interface LinkedReferral {
  readonly endedAt: Date | null;
}

/**
 * Until when a link opens its referral: as long as that is open, and 14 days more. One that was made after the end,
 * because somebody asked for it, has these days from then on. Null while there is no end.
 */
export function opensUntil({ createdAt }: Link, { endedAt }: LinkedReferral): Date | null {
  if (endedAt === null) return null;
  const from = Math.max(endedAt.getTime(), createdAt.getTime());
  return new Date(from + daysAfterTheEnd * 24 * 60 * 60 * 1000);
}

/** Whether the link's time is over. An undone end makes it open again. */
export function isOver(link: Link, referral: LinkedReferral, now: Date): boolean {
  const until = opensUntil(link, referral);
  return until !== null && until < now;
}
