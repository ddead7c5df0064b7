/**
 * How long and how large an exchange with a stranger's server may get. The time lies well below any lease, so
 * that whoever asks knows the outcome while the work is still theirs. Tests shorten it.
 */
export class WebLimits {
  /** From the look-up of the name to the last byte that is read. */
  readonly wholeMilliseconds: number = 15_000;

  /** So much of an answer is read; the rest is left. */
  readonly answerBytes: number = 2048;
}
