import { respondBy } from './domain/time.rules';
import { mondayToFriday } from './working-calendars';

describe('Monday to Friday', () => {
  it('is told by the clocks of the library, not by those of the server', () => {
    const calendar = mondayToFriday('Europe/Warsaw');
    const lateOnSunday = new Date('2026-11-22T23:30:00.000Z');
    expect(calendar.dayOf(lateOnSunday)).toBe('2026-11-23');
    expect(calendar.isWorkingDay('2026-11-23')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-22')).toBe(false);
  });

  it('ends a day at midnight there, also when clocks change', () => {
    expect(mondayToFriday('Europe/Warsaw').endOf('2026-11-23')).toEqual(
      new Date('2026-11-23T22:59:59.999Z'),
    );
    expect(mondayToFriday('Europe/Kyiv').endOf('2026-07-01')).toEqual(
      new Date('2026-07-01T20:59:59.999Z'),
    );
  });

  it('gives a partner until the end of Tuesday for what came on Saturday', () => {
    const saturday = new Date('2026-11-21T10:00:00.000Z');
    expect(respondBy(saturday, mondayToFriday('Europe/Warsaw'))).toEqual(
      new Date('2026-11-24T22:59:59.999Z'),
    );
  });
});
