import { type Partnership } from '../domain/partnership';
import { type PartnershipStage } from '../domain/partnership-stage';

export const someday = new Date('2026-11-18T09:00:00.000Z');

/** A partnership of which everything is known, active unless said otherwise. */
export function aPartnership(overrides: Partial<Partnership> = {}): Partnership {
  return {
    libraryId: '0194f000-0000-7000-8000-000000000002',
    id: '0194f000-0000-7000-8000-000000000031',
    contactId: '0194f000-0000-7000-8000-000000000003',
    branchId: null,
    name: null,
    stage: 'active',
    stageSince: someday,
    aims: 'Wspólne warsztaty dla szukających pracy',
    ourBenefits: 'Doradca w bibliotece co tydzień',
    theirBenefits: 'Sala i dostęp do mieszkańców wsi',
    personId: '0194f000-0000-7000-8000-000000000004',
    contributions: 'Biblioteka: sala. Urząd: doradca.',
    startsOn: '2026-12-01',
    ownerId: null,
    version: 1,
    createdAt: someday,
    ...overrides,
  };
}

/** Of which nothing but the contact is known. */
export function aBarePartnership(stage: PartnershipStage): Partnership {
  return aPartnership({
    ...{ stage, aims: null, ourBenefits: null, theirBenefits: null },
    ...{ personId: null, contributions: null, startsOn: null },
  });
}
