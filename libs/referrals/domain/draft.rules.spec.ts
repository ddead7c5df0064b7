import { aReferral } from '../testing/referral.builder';
import { checkChanges, checkReplaced } from './draft.rules';

const clientId = aReferral().clientId;

describe('Changing a referral', () => {
  it('is free while it is the library’s draft', () => {
    const draft = aReferral({ status: 'draft', sentAt: null });
    expect(() => {
      checkChanges(draft, { need: 'Szuka pracy w gastronomii', mode: 'self_referral' });
    }).not.toThrow();
  });

  it('is over once it was sent', () => {
    expect(() => {
      checkChanges(aReferral(), { need: 'Szuka pracy' });
    }).toThrow('referral_no_longer_draft');
  });

  it('is not for the library where the partner wrote it', () => {
    const inbound = aReferral({ status: 'draft', direction: 'inbound' });
    expect(() => {
      checkChanges(inbound, { need: 'Szuka pracy' });
    }).toThrow('referral_no_longer_draft');
  });

  it('may give it to a colleague at any time', () => {
    expect(() => {
      checkChanges(aReferral({ status: 'in_progress' }), { ownerId: null, need: undefined });
    }).not.toThrow();
  });
});

describe('A referral that replaces another', () => {
  const replacing = (replaced: Parameters<typeof checkReplaced>[0]) => () => {
    checkReplaced(replaced, clientId);
  };

  it('takes up one that has ended', () => {
    expect(replacing(aReferral({ status: 'declined' }))).not.toThrow();
  });

  it.each([
    ['one that is still open', aReferral(), 'referral_not_ended'],
    [
      'another client’s',
      aReferral({ status: 'declined', clientId: 'x' }),
      'referral_of_other_client',
    ],
    ['none', null, 'unknown_referral'],
  ])('does not take up %s', (_, replaced, code) => {
    expect(replacing(replaced)).toThrow(
      expect.objectContaining({ faults: [{ pointer: '/replacesId', code }] }),
    );
  });
});
