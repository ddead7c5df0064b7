import { isFullOn, sendsToPartner } from './capacity.rules';

describe('a partner', () => {
  it('is full up to and including the day that it named', () => {
    const partner = { fullUntil: '2026-12-15' };
    expect(isFullOn(partner, '2026-11-22')).toBe(true);
    expect(isFullOn(partner, '2026-12-15')).toBe(true);
    expect(isFullOn(partner, '2026-12-16')).toBe(false);
  });

  it('that has named no day is not full', () => {
    expect(isFullOn({ fullUntil: null }, '2026-11-22')).toBe(false);
  });

  it('is sent somebody by the library’s draft, and by nothing else', () => {
    const sending = { from: 'draft', to: 'sent' } as const;
    expect(sendsToPartner({ direction: 'outbound' }, sending)).toBe(true);
    expect(sendsToPartner({ direction: 'inbound' }, sending)).toBe(false);
    expect(sendsToPartner({ direction: 'outbound' }, { from: 'accepted', to: 'sent' })).toBe(false);
  });
});
