import { type MailAddress } from '#platform/mail';
import { type Delivery } from '../domain/delivery';
import { type ComposedMessage, type MessageKind } from '../message-kinds';

/** A kind of message for tests: about its subject's id, wanted until it is told otherwise. */
export class TestKind implements MessageKind {
  readonly kind = 'test';
  readonly unwanted = new Set<string>();
  /** Subjects that this kind has a fault with. */
  readonly faulty = new Set<string>();
  /** Who gets what is about a subject instead of whom it is for. */
  readonly standIns = new Map<string, string>();
  /** To whom answers go to what is about a subject. */
  readonly owners = new Map<string, MailAddress>();

  isWanted(delivery: Delivery): Promise<boolean> {
    return Promise.resolve(!this.unwanted.has(delivery.subjectId));
  }

  compose({ recipient, subjectId, language }: Delivery): Promise<ComposedMessage> {
    if (this.faulty.has(subjectId)) throw new Error('The template has a hole');
    const standInId = this.standIns.get(subjectId);
    const replyTo = this.owners.get(subjectId);
    return Promise.resolve({
      to: { address: recipient.kind === 'address' ? recipient.address : 'staff@example.org' },
      ...(standInId !== undefined && { standInId }),
      ...(replyTo && { replyTo }),
      language,
      subject: subjectId,
      text: 'Hello from the tests',
    });
  }
}
