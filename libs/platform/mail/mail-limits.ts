/**
 * How long a mail may take. All of it lies well below the lease of a delivery, so that whoever is sending
 * knows the outcome while the delivery is still theirs. Tests shorten it.
 */
export class MailLimits {
  /** Reaching the server: the look-up, the connection, the greeting and TLS. */
  readonly connectionMilliseconds: number = 10_000;

  /** Silence of the server within a conversation. */
  readonly silenceMilliseconds: number = 15_000;

  /** One mail from beginning to end, whatever the server does meanwhile. */
  readonly wholeMilliseconds: number = 20_000;
}

/** How many mails a process sends at once: each has a connection of its own. */
export const simultaneousMails = 5;
