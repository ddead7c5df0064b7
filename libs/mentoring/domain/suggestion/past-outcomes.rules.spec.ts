import { expectedShare, ordinaryShare } from './past-outcomes.rules';

describe('past outcomes', () => {
  it('make one success no certainty, and one failure no disgrace', () => {
    expect(expectedShare({ ended: 1, succeeded: 1 }, 0.6)).toBeCloseTo(0.667, 3);
    expect(expectedShare({ ended: 1, succeeded: 0 }, 0.6)).toBeCloseTo(0.5, 3);
    expect(expectedShare({ ended: 0, succeeded: 0 }, 0.6)).toBe(0.6);
  });

  it('speak for themselves once there are many', () => {
    expect(expectedShare({ ended: 100, succeeded: 90 }, 0.5)).toBeCloseTo(0.88, 2);
  });

  it('of a library begin in the middle', () => {
    expect(ordinaryShare({ ended: 0, succeeded: 0 })).toBe(0.5);
    expect(ordinaryShare({ ended: 95, succeeded: 95 })).toBeCloseTo(0.975, 3);
  });
});
