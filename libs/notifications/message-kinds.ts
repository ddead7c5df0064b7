import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { type MailAddress } from '#platform/mail';
import { type Delivery } from './domain/delivery';

/** A message as it goes out. It is made for one attempt at sending and kept nowhere. */
export interface ComposedMessage {
  readonly to: MailAddress;
  readonly replyTo?: MailAddress;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The user who gets it while the one it is for is away. */
  readonly standInId?: string;
}

/**
 * What a feature knows about one kind of message. Both methods run in a short unit of work of the delivery's
 * library, at each attempt anew, and change nothing
 * but what writing needs, such as a link that a mail carries.
 */
export interface MessageKind {
  readonly kind: string;
  /** Whether it should still go out: is the thing not done, cancelled or somebody else's by now? */
  isWanted(delivery: Delivery): Promise<boolean>;
  /** Asked when it is not: a code with a label `delivery_reason.<code>` among the feature's messages. */
  whyUnwanted?(delivery: Delivery): Promise<string | undefined>;
  compose(delivery: Delivery): Promise<ComposedMessage>;
}

/** Every kind of message; each feature registers its own in `onModuleInit` of its jobs module. */
@Injectable()
export class MessageKinds {
  private readonly kinds = new Map<string, MessageKind>();

  register(kind: MessageKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`There are two message kinds "${kind.kind}"`);
    this.kinds.set(kind.kind, kind);
  }

  get(kind: string): MessageKind {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`No feature knows the message kind "${kind}"`);
    return known;
  }
}
