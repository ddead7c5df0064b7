import fc from 'fast-check';
import { type CalendarDay, clocksFrom, respondBy, type WorkingCalendar } from './time.rules';

const weekend = [0, 6];

/** Monday to Friday in UTC, with the days a library is closed. */
function calendarClosedOn(...closed: CalendarDay[]): WorkingCalendar {
  return {
    dayOf: (instant) => instant.toISOString().slice(0, 10),
    isWorkingDay: (day) =>
      !weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !closed.includes(day),
    endOf: (day) => new Date(`${day}T23:59:59.000Z`),
  };
}

const thursday = new Date('2026-11-19T15:30:00.000Z');

describe('The time to respond', () => {
  it('is two working days: Thursday’s referral is answered by the end of Monday', () => {
    expect(respondBy(thursday, calendarClosedOn())).toEqual(new Date('2026-11-23T23:59:59.000Z'));
  });

  it('skips the days on which the library does not work', () => {
    const calendar = calendarClosedOn('2026-11-20', '2026-11-23');
    expect(respondBy(thursday, calendar)).toEqual(new Date('2026-11-25T23:59:59.000Z'));
  });

  it('can be longer for a partner', () => {
    expect(respondBy(thursday, calendarClosedOn(), 5)).toEqual(
      new Date('2026-11-26T23:59:59.000Z'),
    );
  });

  it('always leaves that many whole working days, and ends on one', () => {
    const calendar = calendarClosedOn('2026-12-24', '2026-12-25');
    const sent = fc.date({
      min: new Date('2026-11-01T00:00:00Z'),
      max: new Date('2027-02-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(sent, fc.integer({ min: 1, max: 15 }), (sentAt, workingDays) => {
        const until = respondBy(sentAt, calendar, workingDays);
        const midnight = Date.parse(calendar.dayOf(sentAt));
        let worked = 0;
        for (let day = midnight + 86_400_000; day <= until.getTime(); day += 86_400_000) {
          if (calendar.isWorkingDay(calendar.dayOf(new Date(day)))) worked += 1;
        }
        expect(worked).toBe(workingDays);
        expect(calendar.isWorkingDay(calendar.dayOf(until))).toBe(true);
      }),
    );
  });
});

describe('A referral that is sent', () => {
  it('expires after its own number of days', () => {
    const { expiresAt } = clocksFrom(
      thursday,
      { mode: 'referral', expiryDays: 10 },
      calendarClosedOn(),
    );
    expect(expiresAt).toEqual(new Date('2026-11-29T15:30:00.000Z'));
  });

  it('runs no clock against the partner where the client goes by themselves', () => {
    const clocks = clocksFrom(
      thursday,
      { mode: 'self_referral', expiryDays: 30 },
      calendarClosedOn(),
    );
    expect(clocks).toEqual({ respondBy: null, expiresAt: new Date('2026-12-19T15:30:00.000Z') });
  });
});
