import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '#platform/config';
import {
  domainOf,
  isMailAddress,
  type MailAddress,
  oneLine,
  parseMailAddress,
} from './mail-address';
import { MailFailure, toMailFailure } from './mail-failure';
import { MailLimits, simultaneousMails } from './mail-limits';
import { type OutgoingMail } from './outgoing-mail';

/** Hands mails to the SMTP server of `SMTP_URL`. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly sender: MailAddress;
  private readonly transport;

  constructor(
    settings: Settings,
    private readonly limits: MailLimits,
  ) {
    this.sender = parseMailAddress(settings.mailFrom);
    this.transport = createTransport({
      pool: true,
      url: settings.smtpUrl,
      maxConnections: simultaneousMails,
      // One call is one attempt: whether a cut-off mail is sent again is not for the pool to decide.
      maxRequeues: 0,
      // Servers close idle connections at times of their own; we close ours before that.
      idleTimeout: 10_000,
      connectionTimeout: limits.connectionMilliseconds,
      greetingTimeout: limits.connectionMilliseconds,
      dnsTimeout: limits.connectionMilliseconds,
      socketTimeout: limits.silenceMilliseconds,
      socketCloseTimeout: 1000,
      maxResponseSize: 16_384,
    });
  }

  /**
   * Sends one mail and returns the server's reply.
   * @throws MailFailure within `MailLimits.wholeMilliseconds` when the server did not take it.
   */
  async send(mail: OutgoingMail): Promise<string> {
    const { name, address } = this.sender;
    const from = usable({ name: mail.senderName ?? name ?? '', address });
    const to = usable(mail.to);
    try {
      const { response } = await this.transport.sendMail({
        from,
        to,
        envelope: { from: from.address, to: to.address },
        replyTo: mail.replyTo?.map(usable),
        subject: oneLine(mail.subject),
        text: mail.text,
        html: mail.html,
        messageId: this.messageId(mail.id),
        headers: {
          // Nobody's out-of-office note shall answer a reminder (RFC 3834).
          'Auto-Submitted': 'auto-generated',
          'Content-Language': mail.language,
          ...usableHeaders(mail.headers ?? {}),
        },
        xMailer: false,
        disableFileAccess: true,
        disableUrlAccess: true,
        // A server that trickles is never silent; this ends the conversation all the same.
        signal: AbortSignal.timeout(this.limits.wholeMilliseconds),
      });
      return response;
    } catch (error) {
      throw toMailFailure(error);
    }
  }

  /** The Message-ID of the mail with this id: always the same one, so that a repetition can be told. */
  messageId(id: string): string {
    if (!/^[\w.-]+$/.test(id))
      throw new Error('The id of a mail holds letters, digits, ".", "_" and "-" only');
    return `<${id}@${domainOf(this.sender)}>`;
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

function usable({ name, address }: MailAddress): { name: string; address: string } {
  if (!isMailAddress(address)) throw new MailFailure('never', 'This is not a usable mail address');
  return { name: oneLine(name ?? ''), address };
}

function usableHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name))
        throw new Error('This is not the name of a mail header');
      return [name, oneLine(value)];
    }),
  );
}
