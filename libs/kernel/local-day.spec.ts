import { localDay } from './local-day';

const hours = ({ start, end }: { start: Date; end: Date }) =>
  (end.getTime() - start.getTime()) / (60 * 60 * 1000);

describe("a day on somebody's clocks", () => {
  it('is the one on their clocks, not the one in UTC', () => {
    const day = localDay(new Date('2026-11-26T23:30:00Z'), 'Europe/Warsaw');
    expect(day).toMatchObject({
      date: '2026-11-27',
      weekday: 5,
      start: new Date('2026-11-26T23:00:00Z'),
      end: new Date('2026-11-27T23:00:00Z'),
      weekEnd: new Date('2026-12-03T23:00:00Z'),
    });
  });

  it('has as many hours as the clocks give it', () => {
    expect(hours(localDay(new Date('2026-03-29T12:00:00Z'), 'Europe/Warsaw'))).toBe(23);
    expect(hours(localDay(new Date('2026-10-25T12:00:00Z'), 'Europe/Kyiv'))).toBe(25);
    expect(hours(localDay(new Date('2026-10-25T12:00:00Z'), 'Asia/Almaty'))).toBe(24);
  });

  it('begins after midnight where the clocks skip it', () => {
    const { start } = localDay(new Date('2026-09-06T12:00:00Z'), 'America/Santiago');
    expect(start).toEqual(new Date('2026-09-06T04:00:00Z'));
  });
});
