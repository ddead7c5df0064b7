import { type NodemailerError } from 'nodemailer';

/** `later`: the same mail may be accepted another time. `never`: the server will not have it. */
export type MailFailureKind = 'later' | 'never';

/** A mail was not accepted. The message is the server's reply, or what kept us from getting one. */
export class MailFailure extends Error {
  constructor(
    readonly kind: MailFailureKind,
    reply: string,
    cause?: unknown,
  ) {
    super(reply, { cause });
    this.name = 'MailFailure';
  }
}

/**
 * What a failure to send means. Only a 5xx reply to the recipient or to the message itself is the end of it
 * (RFC 5321, section 4.2.1): a refused sign-in or sender is the operator's to mend, and then the mail goes out.
 */
export function toMailFailure(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, command, permanent, response, message }: NodemailerError =
    error instanceof Error ? error : new Error(String(error));
  if (code === 'EABORT') return new MailFailure('later', 'The mail server took too long', error);
  const refused = permanent === true && (command === 'RCPT TO' || command === 'DATA');
  return new MailFailure(refused ? 'never' : 'later', response ?? message, error);
}
