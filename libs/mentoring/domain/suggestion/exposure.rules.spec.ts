import { spreadOut } from './exposure.rules';

const mentor = (mentorId: string, inUse = 0) => ({ mentorId, capacity: 2, inUse });

describe('a shortlist', () => {
  it('shows those first who are not in front of many others already', () => {
    const ranked = [mentor('famous'), mentor('known'), mentor('new')];
    const spread = spreadOut(
      ranked,
      new Map([
        ['famous', 10],
        ['known', 9],
      ]),
    );
    expect(spread.map(({ mentorId }) => mentorId)).toEqual(['known', 'new', 'famous']);
    expect(spread.map(({ isShownOften }) => isShownOften)).toEqual([false, false, true]);
  });

  it('takes fewer places left for fewer times shown', () => {
    const spread = spreadOut(
      [mentor('nearly full', 1), mentor('free')],
      new Map([
        ['nearly full', 5],
        ['free', 5],
      ]),
    );
    expect(spread.map(({ mentorId }) => mentorId)).toEqual(['free', 'nearly full']);
  });
});
