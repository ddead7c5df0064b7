import { aReferral } from '../testing/referral.builder';
import { afterNotice, noticeDue } from './overdue.rules';

const due = new Date('2026-11-20T22:59:59.000Z');
const later = new Date('2026-11-21T08:00:00.000Z');
const nextWorkingDay = new Date('2026-11-23T22:59:59.000Z');
const calendar = { endOfWorkingDay: () => nextWorkingDay };
const waiting = aReferral({ waitsUntil: due, nextNoticeAt: due });

describe('An overdue referral', () => {
  it('is not spoken of before its time', () => {
    expect(noticeDue(waiting, new Date(due.getTime() - 1))).toBeUndefined();
  });

  it('is first told to the target, a working day later to the owner, and then to nobody', () => {
    expect(noticeDue(waiting, later)).toBe('target');
    const once = { ...waiting, ...afterNotice(waiting, later, true, calendar) };
    expect(noticeDue(once, later)).toBeUndefined();
    expect(noticeDue(once, nextWorkingDay)).toBe('owner');
    const twice = { ...once, ...afterNotice(once, nextWorkingDay, true, calendar) };
    expect(noticeDue(twice, new Date('2030-01-01'))).toBeUndefined();
  });

  it('is told to the owner at once when the target cannot be reached', () => {
    const once = { ...waiting, ...afterNotice(waiting, later, false, calendar) };
    expect(noticeDue(once, later)).toBe('owner');
  });
});
