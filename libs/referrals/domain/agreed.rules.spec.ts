import { fieldsBeyond, limitsUnder } from './agreed.rules';
import { usualTimeLimits } from './time.rules';

const silent = { respondWithinWorkingDays: null, firstNewsWithinDays: null, newsEveryDays: null };

describe('an agreement in force', () => {
  it('decides the limits that it speaks of, and no other', () => {
    expect(limitsUnder({ ...silent, newsEveryDays: 10 }, usualTimeLimits)).toEqual({
      ...usualTimeLimits,
      newsEveryDays: 10,
    });
    expect(limitsUnder(silent, usualTimeLimits)).toEqual(usualTimeLimits);
  });

  it('lets no field pass that it does not name, if it names any or none', () => {
    expect(fieldsBeyond(['name'], ['name', 'phone'])).toEqual(['phone']);
    expect(fieldsBeyond([], ['name'])).toEqual(['name']);
    expect(fieldsBeyond(['name', 'phone'], ['name'])).toEqual([]);
  });

  it('leaves it to the client where it says nothing', () => {
    expect(fieldsBeyond(null, ['name', 'note'])).toEqual([]);
  });
});
