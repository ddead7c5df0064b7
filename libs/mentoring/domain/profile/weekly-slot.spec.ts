import { sharedMinutes, weekSpans } from './weekly-slot';

const winter = new Date('2026-11-25T12:00:00Z');
const summer = new Date('2026-07-01T12:00:00Z');
const monday = (from: string, until: string) => [{ weekday: 1, from, until }];

describe('weekly slots', () => {
  it('are where the clocks of their zone put them, in summer and in winter', () => {
    const slots = monday('16:00', '18:00');
    expect(weekSpans(slots, 'Europe/Warsaw', winter)).toEqual([[15 * 60, 17 * 60]]);
    expect(weekSpans(slots, 'Europe/Warsaw', summer)).toEqual([[14 * 60, 16 * 60]]);
  });

  it('of two zones overlap where both are awake', () => {
    const warsaw = weekSpans(monday('16:00', '18:00'), 'Europe/Warsaw', winter);
    const kyiv = weekSpans(monday('16:00', '18:00'), 'Europe/Kyiv', winter);
    expect(sharedMinutes(warsaw, kyiv)).toBe(60);
  });

  it('turn with the week', () => {
    const auckland = weekSpans(monday('08:00', '20:00'), 'Pacific/Auckland', winter);
    const lisbon = weekSpans(
      [{ weekday: 7, from: '19:00', until: '00:00' }],
      'Europe/Lisbon',
      winter,
    );
    expect(sharedMinutes(auckland, lisbon)).toBe(5 * 60);
    const sunday = [{ weekday: 7, from: '22:00', until: '00:00' }];
    const losAngeles = weekSpans(sunday, 'America/Los_Angeles', winter);
    expect(losAngeles).toEqual([[6 * 60, 8 * 60]]);
  });

  it('that overlap each other count once', () => {
    const [long, short] = [monday('09:00', '12:00'), monday('10:00', '11:00')];
    const spans = weekSpans([...long, ...short], 'UTC', winter);
    expect(sharedMinutes(spans, spans)).toBe(3 * 60);
  });
});
