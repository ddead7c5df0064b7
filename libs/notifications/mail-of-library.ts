import { type Library } from '#identity';
import { type MailAddress } from '#platform/mail';
import { type ComposedMessage } from './message-kinds';

/** A message as mail of its library: by the library's name, and with its address among those that answers go to. */
export interface MailOfLibrary extends Omit<ComposedMessage, 'replyTo'> {
  readonly senderName: string;
  readonly replyTo: readonly MailAddress[];
}

/** By what name the library's mail comes. */
export function senderNameOf({ mailSenderName, name }: Library): string {
  return mailSenderName ?? name;
}

/** Whom the message itself names for answers stands first: they know what it is about. */
export function asMailOf(library: Library, message: ComposedMessage): MailOfLibrary {
  const senderName = senderNameOf(library);
  const named = message.replyTo ? [message.replyTo] : [];
  const address = library.mailReplyTo;
  const isNamed = named.some((one) => one.address.toLowerCase() === address?.toLowerCase());
  const shared = address === null || isNamed ? [] : [{ name: senderName, address }];
  return { ...message, senderName, replyTo: [...named, ...shared] };
}
