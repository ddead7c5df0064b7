/** How streams are kept. One instance serves a process; tests bring a hasty one. */
export class StreamPolicy {
  /** How often it is looked whether a stream should end. */
  readonly lookMilliseconds: number = 250;

  /** So often something is sent, so that nothing between us and a browser takes the line for dead. */
  readonly heartbeatMilliseconds: number = 15_000;

  /** Whoever takes nothing in for so long is cut. */
  readonly patienceMilliseconds: number = 10_000;

  /** After that a stream ends, and the browser opens another: a browser that is gone is not served for ever. */
  readonly longestMilliseconds: number = 30 * 60_000;

  /** In one process. */
  readonly mostOfUser: number = 10;

  readonly batchSize: number = 100;
}
