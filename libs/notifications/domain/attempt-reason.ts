import { type AttemptOutcome } from './attempt-outcome';

/** Why an attempt did not send its message, for whoever wants to mend it. A feature's own reasons stand beside these. */
export const attemptReasons = [
  /** The server knows no such mailbox. */
  'no_such_mailbox',
  'mailbox_full',
  /** It takes the mail, or us, for unwanted mail. */
  'taken_for_spam',
  /** It refused the mail, in its own words. */
  'mail_refused',
  /** It asked to come back later, in its own words. */
  'come_back_later',
  /** There was no answer, or the conversation broke. */
  'server_not_reached',
  /** Nothing is mailed to its reader at that hour. */
  'quiet_hours',
  /** We could not write the message. */
  'not_composed',
  /** The worker ended in the middle of it. */
  'worker_ended',
  /** What it would have said was no longer so; its feature did not say more. */
  'no_longer_so',
] as const;

export type AttemptReason = (typeof attemptReasons)[number];

/** What the enhanced status code of a reply stands for (RFC 3463), by its subject and detail. */
const meanings: readonly (readonly [RegExp, AttemptReason])[] = [
  [/\b[45]\.1\.[126]\b/, 'no_such_mailbox'],
  [/\b[45]\.2\.1\b/, 'no_such_mailbox'],
  [/\b[45]\.2\.2\b/, 'mailbox_full'],
  [/\b[45]\.7\.\d+\b/, 'taken_for_spam'],
];

/** Why an attempt that ended like this did not send; null where it did. */
export function reasonOf(outcome: AttemptOutcome, reply: string | null): AttemptReason | null {
  switch (outcome) {
    case 'sent':
      return null;
    case 'unwanted':
      return 'no_longer_so';
    case 'postponed':
      return 'quiet_hours';
    case 'not_composed':
      return 'not_composed';
    case 'interrupted':
      return 'worker_ended';
    case 'refused':
      return meaningOf(reply ?? '') ?? 'mail_refused';
    case 'deferred':
      return meaningOf(reply ?? '') ?? (isReply(reply) ? 'come_back_later' : 'server_not_reached');
  }
}

function meaningOf(reply: string): AttemptReason | undefined {
  return isReply(reply) ? meanings.find(([code]) => code.test(reply))?.[1] : undefined;
}

/** A server's reply begins with its code; our own words do not. */
function isReply(reply: string | null): boolean {
  return /^[45]\d\d/.test(reply ?? '');
}
