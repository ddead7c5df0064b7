import * as fc from 'fast-check';
import { type CalendarDay, type CalendarRules, workingCalendar } from './working-calendar';

const rules: CalendarRules = {
  timeZone: 'Europe/Warsaw',
  workingWeekdays: [1, 2, 3, 4, 5],
  isPublicHoliday: () => false,
  specialDays: new Map(),
};

const calendarWith = (changes: Partial<CalendarRules>) => workingCalendar({ ...rules, ...changes });

const thursday = new Date('2026-11-19T15:30:00Z');
const isChristmas = (day: CalendarDay) => day.endsWith('-12-25');

describe('A day', () => {
  it('is worked when the week of the library has it', () => {
    const calendar = calendarWith({ workingWeekdays: [2, 3, 4, 5, 6] });
    expect(calendar.isWorkingDay('2026-11-21')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-23')).toBe(false);
  });

  it('is not worked when it is a public holiday', () => {
    const calendar = calendarWith({ isPublicHoliday: isChristmas });
    expect(calendar.isWorkingDay('2026-12-25')).toBe(false);
    expect(calendar.isWorkingDay('2026-12-24')).toBe(true);
  });

  it('is what the library says of it, whatever else it is', () => {
    const calendar = calendarWith({
      isPublicHoliday: isChristmas,
      specialDays: new Map([
        ['2026-12-25', true],
        ['2026-11-20', false],
        ['2026-11-21', true],
      ]),
    });
    expect(calendar.isWorkingDay('2026-12-25')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-20')).toBe(false);
    expect(calendar.isWorkingDay('2026-11-21')).toBe(true);
  });
});

describe('The end of a working day', () => {
  it('is the last instant of that day in the library', () => {
    const calendar = calendarWith({});
    expect(calendar.endOfWorkingDay(thursday, 2)).toEqual(new Date('2026-11-23T22:59:59.999Z'));
  });

  it('does not count the day it starts on, which is the day in the library', () => {
    const justAfterMidnightInAlmaty = new Date('2026-11-18T19:30:00Z');
    const calendar = calendarWith({ timeZone: 'Asia/Almaty' });
    expect(calendar.endOfWorkingDay(justAfterMidnightInAlmaty, 1)).toEqual(
      new Date('2026-11-20T18:59:59.999Z'),
    );
  });

  it('is right on the day on which the clock changes', () => {
    const calendar = calendarWith({ workingWeekdays: [7] });
    expect(calendar.endOfWorkingDay(new Date('2027-03-27T12:00:00Z'), 1)).toEqual(
      new Date('2027-03-28T21:59:59.999Z'),
    );
  });

  it('always leaves that many whole working days, and is on one', () => {
    const calendar = calendarWith({
      timeZone: 'UTC',
      isPublicHoliday: isChristmas,
      specialDays: new Map([['2026-12-24', false]]),
    });
    const instants = fc.date({
      min: new Date('2026-11-01T00:00:00Z'),
      max: new Date('2027-02-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 15 }), (after, workingDays) => {
        const until = calendar.endOfWorkingDay(after, workingDays).getTime();
        let worked = 0;
        for (let day = Date.parse(dayOf(after.getTime())) + 86_400_000; day <= until;) {
          if (calendar.isWorkingDay(dayOf(day))) worked += 1;
          day += 86_400_000;
        }
        expect(worked).toBe(workingDays);
        expect(calendar.isWorkingDay(dayOf(until))).toBe(true);
      }),
    );
  });

  it('comes within a year also for a library that never works', () => {
    const calendar = calendarWith({ isPublicHoliday: () => true });
    expect(calendar.endOfWorkingDay(thursday, 1)).toEqual(new Date('2027-11-20T22:59:59.999Z'));
  });
});
