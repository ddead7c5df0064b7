import { type Consent } from '../domain/consent';

export const someday = new Date('2026-11-18T09:00:00.000Z');

const libraryId = '0194f000-0000-7000-8000-000000000002';

/** A consent to pass name and phone on to a partner, in force from `someday` on. */
export function aConsent(overrides: Partial<Consent> = {}): Consent {
  return {
    libraryId,
    id: '0194f000-0000-7000-8000-000000000008',
    clientId: '0194f000-0000-7000-8000-000000000004',
    purpose: 'referral',
    recipientContactId: '0194f000-0000-7000-8000-000000000003',
    fields: ['name', 'phone'],
    howGiven: 'written',
    givenAt: someday,
    until: null,
    withdrawnAt: null,
    recordedBy: { kind: 'user', id: '0194f000-0000-7000-8000-000000000005' },
    createdAt: someday,
    ...overrides,
  };
}
