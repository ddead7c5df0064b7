import { type Agreement } from '../domain/agreement';
import { someday } from './partnership.builder';

/** A signed agreement of this year that says nothing about referrals, unless said otherwise. */
export function anAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return {
    libraryId: '0194f000-0000-7000-8000-000000000002',
    id: '0194f000-0000-7000-8000-000000000041',
    contactIds: ['0194f000-0000-7000-8000-000000000003'],
    partnershipId: null,
    kind: 'cooperation_agreement',
    number: '7/2026',
    signedOn: '2025-12-18',
    signedForUs: null,
    signedForThem: null,
    inForceFrom: '2026-01-01',
    inForceTo: '2026-12-31',
    endedOn: null,
    noticeDays: 30,
    renewal: 'ends',
    weGive: null,
    theyGive: null,
    wePromote: null,
    theyPromote: null,
    documentUrl: null,
    documentSha256: null,
    respondWithinWorkingDays: null,
    firstNewsWithinDays: null,
    newsEveryDays: null,
    services: null,
    clientFields: null,
    retentionMonths: null,
    version: 1,
    createdAt: someday,
    ...overrides,
  };
}
