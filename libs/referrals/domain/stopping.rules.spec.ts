import { hasEnded } from '#kernel';
import { referralLifecycle, referralStatuses } from './referral-status';
import { stoppedStatus } from './stopping.rules';

describe('a referral that must not go on', () => {
  it('is withdrawn while nobody has answered, and cancelled after that', () => {
    expect(stoppedStatus('sent', 'consent_withdrawn')).toBe('withdrawn');
    expect(stoppedStatus('accepted', 'consent_withdrawn')).toBe('cancelled');
    expect(stoppedStatus('on_hold', 'client_request')).toBe('cancelled');
  });

  it.each(referralStatuses)(
    'in %s ends at once, unless it has not begun or has ended',
    (status) => {
      const stopped = stoppedStatus(status, 'consent_withdrawn');
      const isUnderWay = status !== 'draft' && !hasEnded(referralLifecycle, status);
      expect(stopped !== undefined && hasEnded(referralLifecycle, stopped)).toBe(isUnderWay);
    },
  );
});
