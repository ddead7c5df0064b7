import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type Language, newId } from '#kernel';
import { QuietHoursService } from '#preferences';
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
  /** When to send it; without it, as soon as it is committed and not within a user's quiet hours. */
  readonly sendAt?: Date;
  /** It goes out within quiet hours too: its recipient waits for it. */
  readonly isUrgent?: boolean;
}

/** Messages to be sent, committed together with what they are about. */
@Injectable()
export class Outbox {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly policy: DeliveryPolicy,
    private readonly quietHours: QuietHoursService,
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
    const sendAt = message.sendAt ?? (await this.momentFor(libraryId, message));
    const { isUrgent, ...kept } = message;
    const isNew = await this.deliveries.addUnlessThere({
      ...kept,
      libraryId,
      id,
      sendAt,
      lastAttempt: this.policy.attempts,
    });
    return isNew ? id : undefined;
  }

  /** What was still to be sent to this contact is not wanted any more; inside the caller's unit of work. */
  async giveUpFor(libraryId: string, contactId: string): Promise<void> {
    await this.deliveries.giveUpFor(libraryId, contactId, this.clock.now());
  }

  private async momentFor(
    libraryId: string,
    { recipient, isUrgent = false }: OutgoingMessage,
  ): Promise<Date> {
    const now = this.clock.now();
    if (recipient.kind !== 'user' || isUrgent) return now;
    const moments = await this.quietHours.momentsFor(libraryId, [recipient.id], now);
    return moments.get(recipient.id) ?? now;
  }
}
