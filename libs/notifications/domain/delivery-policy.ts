/** How patiently deliveries are sent. One instance serves a process; tests bring a hasty one. */
export class DeliveryPolicy {
  /** After so many attempts a delivery is given up. */
  readonly attempts: number = 8;

  /** How long a worker has a delivery for itself. */
  readonly leaseMilliseconds: number = 60_000;

  /** How many deliveries of a library may share a transaction, and so the fate of it. */
  readonly atMostTogether: number = 100;

  /** The most that is waited after the first attempt that failed; after each further one, four times as much. */
  readonly firstBackoffMilliseconds: number = 60_000;

  /** The most that is waited between two attempts: with eight of them, a mail server may be away for hours. */
  readonly longestBackoffMilliseconds: number = 6 * 60 * 60_000;
}
