/** How an attempt ended. While it runs it has no outcome. */
export const attemptOutcomes = [
  /** The mail server took it. */
  'sent',
  /** Its feature no longer wants it sent. */
  'unwanted',
  /** The mail server will never take it. */
  'refused',
  /** The mail server was not there, or asked to come back later. */
  'deferred',
  /** Whom it would go to has quiet hours. It does not count against our patience. */
  'postponed',
  /** We could not compose it: a fault of ours. */
  'not_composed',
  /** The worker ended in the middle of it. Whether the mail left is not known. */
  'interrupted',
] as const;

export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** How an attempt ended, and in whose words. */
export interface AttemptResult {
  readonly outcome: AttemptOutcome;
  /** The mail server's words, or the reason there were none; null where there is nothing to say. */
  readonly reply: string | null;
  /** Why its feature no longer wants it sent, if that says. */
  readonly unwantedBecause?: string | undefined;
  /** The user to whom it went, or would have gone, instead of the one it is for. */
  readonly standInId?: string | undefined;
  /** Of what was postponed: until when. */
  readonly postponedUntil?: Date | undefined;
}

/** One try at sending, as a person reads it afterwards. */
export interface DeliveryAttempt {
  readonly libraryId: string;
  readonly deliveryId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly outcome: AttemptOutcome | null;
  readonly reply: string | null;
  /** Why nothing was sent: one of `attemptReasons`, or its feature's own. */
  readonly reason: string | null;
  /** The user to whom it went instead of the one it is for. */
  readonly standInId: string | null;
}

const longestReply = 500;

/** The words of a server or an error, as long as they are kept. */
export function shortenReply(reply: string): string {
  // Neither a NUL, which PostgreSQL refuses, nor half of a pair of surrogates.
  const characters = Array.from(reply.replaceAll('\0', ''));
  return characters.length <= longestReply
    ? characters.join('')
    : `${characters.slice(0, longestReply - 1).join('')}…`;
}
