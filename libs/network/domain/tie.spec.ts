import { tiePoints, tieStrength, tieStrengthNames, tieStrengths } from './tie';

const tie = (interactions: number, sent = 0, received = 0) => ({
  ...{ interactions, referralsSent: sent, referralsReceived: received },
});

describe('a tie', () => {
  it('is as strong as what went on, a referral counting twice, whichever way it went', () => {
    expect([tie(0), tie(1), tie(3), tie(4), tie(11), tie(12)].map(tieStrength)).toEqual([
      ...['none', 'thin', 'thin', 'steady', 'steady', 'strong'],
    ]);
    expect(tiePoints(tie(1, 2, 3))).toBe(11);
    expect(tieStrength(tie(0, 1, 1))).toBe('steady');
  });

  it('is named from the strongest down, so that the first that is reached is the one', () => {
    const points = tieStrengthNames.map((name) => tieStrengths[name]);
    expect(points).toEqual([...points].sort((one, other) => other - one));
    expect(points.at(-1)).toBe(0);
  });
});
