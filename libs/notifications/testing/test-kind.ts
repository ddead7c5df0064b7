import { type Delivery } from '../domain/delivery';
import { type ComposedMessage, type MessageKind } from '../message-kinds';

/** A kind of message for tests: to an address, about its subject's id, wanted until it is told otherwise. */
export class TestKind implements MessageKind {
  readonly kind = 'test';
  readonly unwanted = new Set<string>();
  /** Subjects that this kind has a fault with. */
  readonly faulty = new Set<string>();

  isWanted(delivery: Delivery): Promise<boolean> {
    return Promise.resolve(!this.unwanted.has(delivery.subjectId));
  }

  compose({ recipient, subjectId, language }: Delivery): Promise<ComposedMessage> {
    if (this.faulty.has(subjectId)) throw new Error('The template has a hole');
    if (recipient.kind !== 'address') throw new Error('A test message goes to an address');
    return Promise.resolve({
      to: { address: recipient.address },
      language,
      subject: subjectId,
      text: 'Hello from the tests',
    });
  }
}
