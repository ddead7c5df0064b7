import { checkSession, mayTellOfSessions, momentOf } from './session.rules';

const underWay = { status: 'active', begunOn: '2026-11-02', endedOn: null } as const;
const over = { status: 'completed', begunOn: '2026-11-02', endedOn: '2026-11-20' } as const;
const today = '2026-11-23';

describe('A session', () => {
  it('is told of by either side, or by the library, while the mentoring is under way', () => {
    for (const side of ['mentor', 'client', 'library'] as const) {
      expect(() => {
        checkSession({ heldOn: today }, underWay, side, today);
      }).not.toThrow();
    }
  });

  it('is told of by the library alone once it has ended', () => {
    expect(mayTellOfSessions(over.status, 'library')).toBe(true);
    expect(mayTellOfSessions(over.status, 'mentor')).toBe(false);
    expect(mayTellOfSessions(over.status, 'client')).toBe(false);
  });

  it.each(['proposed', 'accepted', 'declined', 'expired', 'cancelled'] as const)(
    'cannot be told of a match that is %s',
    (status) => {
      const notBegun = { status, begunOn: null, endedOn: null };
      expect(() => {
        checkSession({ heldOn: today }, notBegun, 'library', today);
      }).toThrow(expect.objectContaining({ code: 'mentoring_sessions_closed' }));
    },
  );

  it.each([
    ['still to come', '2026-11-24', underWay, 'session_in_future'],
    ['before the mentoring began', '2026-11-01', underWay, 'session_outside_mentoring'],
    ['after it ended', '2026-11-21', over, 'session_outside_mentoring'],
  ])('is not one that is %s', (_, heldOn, days, code) => {
    expect(() => {
      checkSession({ heldOn }, days, 'library', today);
    }).toThrow(expect.objectContaining({ faults: [{ pointer: '/heldOn', code }] }));
  });

  it('stands in the log at noon of its day, on the clocks of the library', () => {
    const now = new Date('2026-11-23T20:00:00Z');
    expect(momentOf({ heldOn: '2026-11-20' }, 'Europe/Warsaw', now)).toEqual(
      new Date('2026-11-20T11:00:00Z'),
    );
  });

  it('stands there now where it was told of on the morning of its day', () => {
    const now = new Date('2026-11-23T08:30:00Z');
    expect(momentOf({ heldOn: today }, 'Europe/Kyiv', now)).toEqual(now);
  });
});
