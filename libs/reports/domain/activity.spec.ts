import { activityByWeek } from './activity';

describe('activity by week', () => {
  const branchId = 'b0000000-0000-7000-8000-000000000001';
  const counts = [
    { week: '2026-11-02', branchId, interactions: 3, minutes: 45 },
    { week: '2026-11-02', branchId: null, interactions: 1, minutes: 0 },
    { week: '2026-11-16', branchId, interactions: 2, minutes: 10 },
  ];

  it('has every week of the span, from Monday on, also those in which nothing happened', () => {
    expect(activityByWeek(counts, '2026-11-04', '2026-11-16')).toEqual([
      {
        startsOn: '2026-11-02',
        interactions: 4,
        minutes: 45,
        branches: [
          { branchId, interactions: 3, minutes: 45 },
          { branchId: null, interactions: 1, minutes: 0 },
        ],
      },
      { startsOn: '2026-11-09', interactions: 0, minutes: 0, branches: [] },
      {
        startsOn: '2026-11-16',
        interactions: 2,
        minutes: 10,
        branches: [{ branchId, interactions: 2, minutes: 10 }],
      },
    ]);
  });

  it('is told of no week where the span ends before it begins, and of no more than twenty years', () => {
    expect(activityByWeek([], '2026-11-16', '2026-11-02')).toEqual([]);
    expect(activityByWeek([], '0001-01-01', '9999-12-31')).toHaveLength(1044);
  });
});
