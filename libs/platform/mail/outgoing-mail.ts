import { type Language } from '#kernel';
import { type MailAddress } from './mail-address';

export interface OutgoingMail {
  readonly to: MailAddress;
  /** By what name it comes; without it, by that of `MAIL_FROM`. The address is always the installation's. */
  readonly senderName?: string | undefined;
  readonly replyTo?: readonly MailAddress[] | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** What makes this mail this one, whenever and however often it is sent: its Message-ID is made from it. */
  readonly id: string;
  readonly language: Language;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
