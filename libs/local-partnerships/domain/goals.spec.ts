import { areWordedAnew, checkGoals, goalsAfter, wordingOf } from './goals';
import { areLinksOver } from './local-partnership';

const workshops = { goal: 'Dwanaście warsztatów', dueOn: '2027-06-30', reachedOn: null };
const newsletter = { goal: 'Wspólny biuletyn', dueOn: null, reachedOn: null };

describe('shared goals', () => {
  it('are confirmed as they are worded, each with its day', () => {
    expect(wordingOf([workshops, newsletter])).toBe(
      '1. Dwanaście warsztatów (2027-06-30)\n2. Wspólny biuletyn',
    );
  });

  it.each([
    ['another day', [{ ...workshops, dueOn: '2027-12-31' }, newsletter], true],
    ['other words', [{ ...workshops, goal: 'Dziesięć warsztatów' }, newsletter], true],
    ['one goal less', [workshops], true],
    ['one that was reached', [{ ...workshops, reachedOn: '2026-11-01' }, newsletter], false],
  ])('are to be confirmed anew after %s: %#', (_, after, anew) => {
    expect(areWordedAnew([workshops, newsletter], after)).toBe(anew);
  });

  it('stay the same however they are worded and wherever they stand', () => {
    const before = [
      { ...workshops, id: 'w' },
      { ...newsletter, id: 'n' },
    ];
    const idsAfter = (said: Parameters<typeof goalsAfter>[1]) =>
      goalsAfter(before, said, () => 'new').map(({ id }) => id);
    expect(idsAfter([newsletter, { ...workshops, dueOn: null }])).toEqual(['n', 'w']);
    expect(idsAfter([{ ...newsletter, goal: 'Biuletyn' }])).toEqual(['new']);
    expect(idsAfter([{ ...newsletter, goal: 'Biuletyn', id: 'n' }, newsletter])).toEqual([
      'n',
      'new',
    ]);
    expect(idsAfter([workshops, workshops])).toEqual(['w', 'new']);
  });

  it.each([
    ['another partnership has', 'x', [{ pointer: '/goals/1/id', code: 'unknown_goal' }]],
    [
      'is named already',
      'n',
      [0, 1].map((index) => ({ pointer: `/goals/${index}/id`, code: 'named_twice' })),
    ],
  ])('are not one that %s', (_, id, faults) => {
    const before = [{ ...newsletter, id: 'n' }];
    const said = [
      { ...newsletter, id: 'n' },
      { ...workshops, id },
    ];
    expect(() => goalsAfter(before, said, () => 'new')).toThrow(
      expect.objectContaining({ faults }),
    );
  });

  it('are not reached tomorrow', () => {
    const reached = { ...newsletter, reachedOn: '2026-11-23' };
    const check = (today: string) => () => {
      checkGoals([workshops, reached], today);
    };
    expect(check('2026-11-23')).not.toThrow();
    expect(check('2026-11-22')).toThrow(
      expect.objectContaining({
        faults: [{ pointer: '/goals/1/reachedOn', code: 'in_the_future' }],
      }),
    );
  });
});

describe('the links of a partnership that has ended', () => {
  it.each([
    [null, '2030-01-01T00:00:00Z', false],
    ['2026-11-01', '2026-11-15T23:59:59Z', false],
    ['2026-11-01', '2026-11-16T00:00:00Z', true],
  ])('that ended on %s are over at %s: %s', (endedOn, now, over) => {
    expect(areLinksOver({ endedOn }, new Date(now))).toBe(over);
  });
});
