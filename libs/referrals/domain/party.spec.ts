import { aReferral } from '../testing/referral.builder';
import { maySee, sideOf, theLibrary, thePartner, theSystem } from './party';

const { contactId, clientId } = aReferral();

describe('The side of a party', () => {
  it.each([
    ['library', 'outbound', 'requester'],
    ['library', 'inbound', 'target'],
    ['partner', 'outbound', 'target'],
    ['partner', 'inbound', 'requester'],
    ['client', 'outbound', 'client'],
    ['client', 'inbound', 'client'],
    ['system', 'outbound', 'system'],
    ['system', 'inbound', 'system'],
  ] as const)('of the %s in an %s referral is %s', (party, direction, side) => {
    expect(sideOf(party, direction)).toBe(side);
  });
});

describe('A referral is seen', () => {
  it('by the library and by the partner who takes part, not by another', () => {
    const referral = aReferral();
    expect(maySee(theLibrary, referral)).toBe(true);
    expect(maySee(thePartner(contactId), referral)).toBe(true);
    expect(maySee(thePartner('0194f000-0000-7000-8000-00000000ffff'), referral)).toBe(false);
    expect(maySee(theSystem, referral)).toBe(true);
  });

  it('by its client only', () => {
    expect(maySee({ kind: 'client', clientId }, aReferral())).toBe(true);
    expect(maySee({ kind: 'client', clientId: contactId }, aReferral())).toBe(false);
  });

  it('by its requester alone until it is sent', () => {
    const outbound = aReferral({ status: 'draft', sentAt: null });
    expect(maySee(theLibrary, outbound)).toBe(true);
    expect(maySee(thePartner(contactId), outbound)).toBe(false);
    expect(maySee({ kind: 'client', clientId }, outbound)).toBe(false);
    const inbound = aReferral({ status: 'draft', sentAt: null, direction: 'inbound' });
    expect(maySee(theLibrary, inbound)).toBe(false);
    expect(maySee(thePartner(contactId), inbound)).toBe(true);
  });
});
