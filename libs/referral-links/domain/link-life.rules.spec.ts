import { isOver, opensUntil } from './link-life.rules';

const made = { createdAt: new Date('2026-11-02T09:00:00Z') };
const ended = { endedAt: new Date('2026-11-18T09:00:00Z') };

describe('A link', () => {
  it('opens its referral for as long as that is open', () => {
    expect(opensUntil(made, { endedAt: null })).toBeNull();
    expect(isOver(made, { endedAt: null }, new Date('2036-11-18T09:00:00Z'))).toBe(false);
  });

  it('opens it for 14 days more, to the millisecond', () => {
    expect(isOver(made, ended, new Date('2026-12-02T09:00:00.000Z'))).toBe(false);
    expect(isOver(made, ended, new Date('2026-12-02T09:00:00.001Z'))).toBe(true);
  });

  it('that was made after the end has these days from then on', () => {
    const later = { createdAt: new Date('2027-01-10T09:00:00Z') };
    expect(opensUntil(later, ended)).toEqual(new Date('2027-01-24T09:00:00Z'));
  });
});
