import { Injectable } from '@nestjs/common';
import { type Caller, Clock, type Language, newId } from '#kernel';
import { Notices } from '#notices';
import { ReminderTimesService } from '#preferences';
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
  /** Who stands in for the user it is for: they are told inside the app. To whom it is mailed is asked as it is sent. */
  readonly standInId?: string;
  /** It goes out within quiet hours too: its recipient waits for it. */
  readonly isUrgent?: boolean;
}

/** Messages to be sent, committed together with what they are about. */
@Injectable()
export class Outbox {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly policy: DeliveryPolicy,
    private readonly times: ReminderTimesService,
    private readonly notices: Notices,
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
    const [id] = await this.addAll({ libraryId }, [message]);
    return id;
  }

  /** What was still to be sent to this contact is not wanted any more; inside the caller's unit of work. */
  async giveUpFor(libraryId: string, contactId: string): Promise<void> {
    await this.deliveries.giveUpFor(libraryId, contactId, this.clock.now());
  }

  /**
   * Adds many messages at once, inside the caller's unit of work.
   * @returns the ids of the new deliveries.
   */
  async addAll(
    { libraryId }: Pick<Caller, 'libraryId'>,
    messages: readonly OutgoingMessage[],
  ): Promise<string[]> {
    await this.tellInside(libraryId, messages);
    const now = this.clock.now();
    const momentOf = await this.momentsFor(libraryId, messages, now);
    return this.deliveries.addUnlessThere(
      messages.map((message) => {
        const { standInId, ...kept } = message;
        return {
          ...kept,
          isUrgent: message.isUrgent ?? false,
          libraryId,
          id: newId(),
          sendAt: message.sendAt ?? momentOf(message),
          lastAttempt: this.policy.attempts,
        };
      }),
    );
  }

  /** What is mailed to a user they are told inside the app too, and at once: there it disturbs nobody. */
  private async tellInside(libraryId: string, messages: readonly OutgoingMessage[]): Promise<void> {
    await this.notices.addAll(
      libraryId,
      messages.flatMap(({ recipient, standInId, kind, subjectType, subjectId, occurrence }) => {
        if (recipient.kind !== 'user') return [];
        return { userId: standInId ?? recipient.id, kind, subjectType, subjectId, occurrence };
      }),
    );
  }

  /** When each goes out that names no time: after the quiet hours of the user it is for, if these can wait. */
  private async momentsFor(
    libraryId: string,
    messages: readonly OutgoingMessage[],
    now: Date,
  ): Promise<(message: OutgoingMessage) => Date> {
    const waiting = new Map<OutgoingMessage, string>();
    for (const message of messages) {
      const { recipient, sendAt, isUrgent = false } = message;
      if (recipient.kind === 'user' && !sendAt && !isUrgent) waiting.set(message, recipient.id);
    }
    if (waiting.size === 0) return () => now;
    const userIds = [...new Set(waiting.values())];
    const moments = await this.times.momentsFor(libraryId, userIds, now);
    return (message) => moments.get(waiting.get(message) ?? '') ?? now;
  }
}
