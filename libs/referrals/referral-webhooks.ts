import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { WebhookEvents, WebhookEventTypes } from '#webhooks';
import { maySee, thePartner } from './domain/party';
import { type ReferralEventKind } from './domain/referral';
import {
  type ReferralChange,
  type ReferralListener,
  ReferralListeners,
} from './referral-listeners';

const eventTypes = [
  { type: 'referral.sent', label: 'webhook_event.referral_sent' },
  { type: 'referral.moved', label: 'webhook_event.referral_moved' },
  { type: 'referral.move_undone', label: 'webhook_event.referral_move_undone' },
  { type: 'referral.message_written', label: 'webhook_event.referral_message_written' },
] as const;

type EventType = (typeof eventTypes)[number]['type'];

const typeOfKind = {
  created: null,
  moved: 'referral.moved',
  undone: 'referral.move_undone',
  message: 'referral.message_written',
} as const satisfies Record<ReferralEventKind, EventType | null>;

/** Tells a partner's systems what happens to its referrals, also by its own hand. */
@Injectable()
export class ReferralWebhooks implements ReferralListener, OnModuleInit {
  constructor(
    private readonly types: WebhookEventTypes,
    private readonly events: WebhookEvents,
    private readonly listeners: ReferralListeners,
  ) {}

  onModuleInit(): void {
    this.types.register(...eventTypes);
    this.listeners.register(this);
  }

  /** What the partner could see neither before nor after it is not told. */
  async hear(_: Caller, { before, referral: after, event }: ReferralChange): Promise<void> {
    const partner = thePartner(after.contactId);
    const type =
      event.toStatus === 'sent' && event.fromStatus === 'draft' && event.kind === 'moved'
        ? 'referral.sent'
        : typeOfKind[event.kind];
    if (type === null || !(maySee(partner, before) || maySee(partner, after))) return;
    await this.events.tell(after.libraryId, after.contactId, {
      type,
      occurredAt: event.occurredAt,
      data: { referralId: after.id, eventId: event.id },
    });
  }
}
