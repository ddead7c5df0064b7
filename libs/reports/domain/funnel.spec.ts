import { type FunnelCount, funnelOf } from './funnel';

const count = (given: Partial<FunnelCount>): FunnelCount => ({
  direction: 'outbound',
  status: 'sent',
  referrals: 1,
  accepted: 0,
  begun: 0,
  open: 0,
  ...given,
});

describe('a funnel of referrals', () => {
  const counts = [
    count({ referrals: 4, open: 4 }),
    count({ status: 'declined', referrals: 2 }),
    count({ status: 'not_completed', referrals: 3, accepted: 3, begun: 2 }),
    count({ status: 'in_progress', referrals: 1, accepted: 1, begun: 1, open: 1 }),
    count({ status: 'completed', referrals: 5, accepted: 5, begun: 5 }),
    count({ direction: 'inbound', status: 'completed', referrals: 9, accepted: 9, begun: 9 }),
  ];

  it('says how many came how far, and where the others were lost', () => {
    expect(funnelOf(counts, 'outbound')).toEqual({
      sent: 15,
      accepted: 9,
      begun: 8,
      completed: 5,
      open: 5,
      lost: { declined: 2, not_completed: 3 },
    });
    expect(funnelOf(counts, 'inbound')).toMatchObject({ sent: 9, completed: 9, lost: {} });
  });

  it('loses nobody: who was sent has completed it, was lost or is open', () => {
    const { sent, completed, open, lost } = funnelOf(counts, 'outbound');
    const lostOnes = Object.values(lost).reduce((total, one) => total + one, 0);
    expect(completed + open + lostOnes).toBe(sent);
  });

  it('is empty where nothing was sent', () => {
    expect(funnelOf([], 'inbound')).toMatchObject({ sent: 0, lost: {} });
  });
});
