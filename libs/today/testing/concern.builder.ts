import { newId } from '#kernel';
import { type FollowUpConcern, type ReferralConcern } from '../domain/today-item';

/** A follow-up about a contact, due on a Friday at ten in Warsaw, unless said otherwise. */
export function aFollowUpConcern(given: Partial<FollowUpConcern> = {}): FollowUpConcern {
  return {
    type: 'follow_up',
    id: newId(),
    title: 'Wysłać program warsztatów',
    subject: { type: 'contact', id: newId(), label: 'Powiatowy Urząd Pracy' },
    dueAt: new Date('2026-11-27T09:00:00Z'),
    priority: 'normal',
    version: 1,
    dueLocal: '2026-11-27T10:00',
    timeZone: 'Europe/Warsaw',
    isAllDay: false,
    isOfCadence: false,
    createdAt: new Date('2026-11-18T09:00:00.000Z'),
    remindedAt: null,
    mailedAt: null,
    ...given,
  };
}

/** A referral that the library is to answer until then, unless said otherwise. */
export function aReferralConcern(given: Partial<ReferralConcern> = {}): ReferralConcern {
  return {
    type: 'referral',
    id: newId(),
    title: 'Powiatowy Urząd Pracy',
    subject: { type: 'client', id: newId(), label: 'Ł. K.' },
    dueAt: new Date('2026-11-27T09:00:00Z'),
    waitsFor: 'library',
    owed: 'answer',
    status: 'sent',
    ...given,
  };
}
