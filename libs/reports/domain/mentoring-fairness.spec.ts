import { exposureSpread, fairWaiting, loadSpread } from './mentoring-fairness';

const nobody = {
  requests: 0,
  matched: 0,
  medianDaysToMentor: null,
  waiting: 0,
  longestWaitingDays: null,
};

describe('How fair mentoring is', () => {
  it('is said by the part of the requests for which a mentoring began', () => {
    expect(fairWaiting({ ...nobody, requests: 3, matched: 2 }).matchRate).toBe(0.667);
    expect(fairWaiting(nobody).matchRate).toBeNull();
  });

  it('is seen where a few mentors carry what all could', () => {
    const few = loadSpread([
      { capacity: 4, height: 4, mentors: 2 },
      { capacity: 2, height: 0, mentors: 8 },
    ]);
    expect(few).toEqual({ mentors: 10, places: 24, taken: 8, idle: 8, full: 2, busiestFifth: 1 });
    const all = loadSpread([{ capacity: 2, height: 1, mentors: 10 }]);
    expect(all).toMatchObject({ idle: 0, full: 0, busiestFifth: 0.2 });
  });

  it('does not call idle who takes nobody at present', () => {
    expect(loadSpread([{ capacity: 0, height: 0, mentors: 3 }])).toMatchObject({
      idle: 0,
      full: 0,
      busiestFifth: null,
    });
  });

  it('is seen where the same mentors are shown again and again', () => {
    const piles = [
      { height: 9, mentors: 1 },
      { height: 1, mentors: 3 },
      { height: 0, mentors: 6 },
    ];
    expect(exposureSpread(piles)).toEqual({ shown: 4, neverShown: 6, mostShownFifth: 0.833 });
    expect(exposureSpread([])).toEqual({ shown: 0, neverShown: 0, mostShownFifth: null });
  });
});
