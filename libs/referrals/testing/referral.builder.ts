import { type Actor } from '#kernel';
import { type Referral, type ReferralEvent } from '../domain/referral';
import { type ReferralStatus, type Side } from '../domain/referral-status';
import { noAgreement } from '../domain/agreed.rules';
import { noClocks } from '../domain/time.rules';

export const someday = new Date('2026-11-18T09:00:00.000Z');

const librarian: Actor = { kind: 'user', id: '0194f000-0000-7000-8000-000000000005' };

/** An outbound referral, sent and not yet answered, unless said otherwise. */
export function aReferral(overrides: Partial<Referral> = {}): Referral {
  return {
    id: '0194f000-0000-7000-8000-000000000001',
    libraryId: '0194f000-0000-7000-8000-000000000002',
    direction: 'outbound',
    mode: 'referral',
    contactId: '0194f000-0000-7000-8000-000000000003',
    clientId: '0194f000-0000-7000-8000-000000000004',
    consentId: null,
    ownerId: librarian.id,
    need: 'Chce założyć kawiarnię przy bibliotece',
    whatToBring: null,
    expiryDays: 30,
    replacesId: null,
    status: 'sent',
    reason: null,
    outcome: null,
    scheduledAt: null,
    scheduledPlace: null,
    sentAt: someday,
    endedAt: null,
    ...noClocks,
    respondBy: new Date('2026-11-20T22:59:59.000Z'),
    waitsUntil: new Date('2026-11-20T22:59:59.000Z'),
    nextNoticeAt: new Date('2026-11-20T22:59:59.000Z'),
    expiresAt: new Date('2026-12-18T09:00:00.000Z'),
    ...noAgreement,
    erasureAnnouncedAt: null,
    personErasedAt: null,
    createdAt: someday,
    updatedAt: someday,
    version: 1,
    ...overrides,
  };
}

function anEvent(overrides: Partial<ReferralEvent>): ReferralEvent {
  return {
    id: '0194f000-0000-7000-8000-000000000006',
    referralId: '0194f000-0000-7000-8000-000000000001',
    position: 1,
    kind: 'created',
    side: 'requester',
    actor: librarian,
    occurredAt: someday,
    fromStatus: null,
    toStatus: 'draft',
    reason: null,
    outcome: null,
    scheduledAt: null,
    scheduledPlace: null,
    note: null,
    clientContacted: false,
    ...overrides,
  };
}

/** A referral's history, written as it happens: `aHistory().moved('requester', 'sent').moved('target', 'accepted')`. */
export class HistoryBuilder {
  constructor(readonly events: readonly ReferralEvent[] = [anEvent({})]) {}

  moved(side: Side, to: ReferralStatus, details: Partial<ReferralEvent> = {}): HistoryBuilder {
    return this.with({ kind: 'moved', side, fromStatus: this.status, toStatus: to, ...details });
  }

  undone(side: Side, backTo: ReferralStatus): HistoryBuilder {
    return this.with({ kind: 'undone', side, fromStatus: this.status, toStatus: backTo });
  }

  message(side: Side, details: Partial<ReferralEvent> = {}): HistoryBuilder {
    return this.with({ kind: 'message', side, fromStatus: null, toStatus: null, ...details });
  }

  private with(details: Partial<ReferralEvent>): HistoryBuilder {
    return new HistoryBuilder([
      ...this.events,
      anEvent({ position: this.events.length + 1, ...details }),
    ]);
  }

  private get status(): ReferralStatus {
    return this.events.findLast(({ toStatus }) => toStatus !== null)?.toStatus ?? 'draft';
  }
}

export function aHistory(): HistoryBuilder {
  return new HistoryBuilder();
}
