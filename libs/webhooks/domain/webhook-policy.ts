const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How patiently webhooks are sent. One instance serves a process; tests bring a hasty one. */
export class WebhookPolicy {
  /** What is waited after each attempt that failed, as Standard Webhooks suggests; after the last one it has failed. */
  readonly pausesMilliseconds: readonly number[] = [
    5 * second,
    5 * minute,
    30 * minute,
    2 * hour,
    5 * hour,
    10 * hour,
    14 * hour,
    20 * hour,
    24 * hour,
  ];

  /** How long a worker has a message for itself. */
  readonly leaseMilliseconds: number = minute;

  /** An endpoint that has taken nothing for so long is disabled. */
  readonly patienceMilliseconds: number = 5 * 24 * hour;

  /** How long a message is kept after it has ended, for people to look at and to be replayed. */
  readonly keptMilliseconds: number = 30 * 24 * hour;

  /** So many messages to an endpoint that fails are tried at once, so that its time-outs do not hold up the others. */
  readonly simultaneousToFailing: number = 2;

  get attempts(): number {
    return this.pausesMilliseconds.length + 1;
  }
}
