import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type Language, newId } from '#kernel';
import { DeliveryRepository } from './data/delivery.repository';
import { DeliveryPolicy } from './domain/delivery-policy';
import { type Recipient } from './domain/recipient';

/** A message that shall go out. */
export interface OutgoingMessage {
  readonly kind: string;
  readonly recipient: Recipient;
  readonly language: Language;
  /** What it is about; the kind composes the message from it. */
  readonly subjectType: string;
  readonly subjectId: string;
  /**
   * Which time it is that this kind speaks of this subject to this recipient, such as the due time that a
   * reminder is for. Adding the same occurrence again changes nothing.
   */
  readonly occurrence: string;
  /** When to send it; without it, as soon as it is committed. */
  readonly sendAt?: Date;
}

/** Messages to be sent, committed together with what they are about. */
@Injectable()
export class Outbox {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly policy: DeliveryPolicy,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a message, inside the caller's unit of work.
   * @returns the id of its delivery; undefined when this occurrence has one already.
   */
  async add(
    { libraryId }: Pick<Caller, 'libraryId'>,
    message: OutgoingMessage,
  ): Promise<string | undefined> {
    const id = newId();
    const isNew = await this.deliveries.addUnlessThere({
      ...message,
      libraryId,
      id,
      sendAt: message.sendAt ?? this.clock.now(),
      lastAttempt: this.policy.attempts,
    });
    return isNew ? id : undefined;
  }

  /** What was still to be sent to this contact is not wanted any more; inside the caller's unit of work. */
  async giveUpFor(libraryId: string, contactId: string): Promise<void> {
    await this.deliveries.giveUpFor(libraryId, contactId, this.clock.now());
  }
}
