import { newId } from '#kernel';
import {
  type FollowUpConcern,
  type MatchConcern,
  type ReferralConcern,
  type RequestConcern,
} from '../domain/today-item';

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

/** A match that its mentor is to answer until then, unless said otherwise. */
export function aMatchConcern(given: Partial<MatchConcern> = {}): MatchConcern {
  return {
    type: 'match',
    id: newId(),
    title: 'Anna Wójcik',
    subject: { type: 'client', id: newId(), label: 'Ł. K.' },
    dueAt: new Date('2026-11-27T22:59:59Z'),
    waitsFor: 'mentor',
    waitsSince: new Date('2026-11-24T09:00:00Z'),
    status: 'proposed',
    ...given,
  };
}

/** A request that has been long since then, unless said otherwise. */
export function aRequestConcern(given: Partial<RequestConcern> = {}): RequestConcern {
  return {
    type: 'mentoring_request',
    id: newId(),
    title: 'Ł. K.',
    subject: { type: 'client', id: newId(), label: 'Ł. K.' },
    dueAt: new Date('2026-11-26T09:00:00Z'),
    waitsSince: new Date('2026-11-12T09:00:00Z'),
    version: 1,
    ...given,
  };
}
