import { type MemberStanding, memberStandings, owesConfirmation, standingOf } from './member';

const nothingYet = { askedVersion: null, confirmedVersion: null, withdrawnAt: null };
const someday = new Date('2026-11-20T09:00:00Z');

describe('where a member stands', () => {
  const cases: readonly [MemberStanding, Parameters<typeof standingOf>[0], boolean][] = [
    ['not_asked', nothingYet, true],
    ['asked', { ...nothingYet, askedVersion: 2 }, true],
    ['confirmed', { ...nothingYet, askedVersion: 2, confirmedVersion: 2 }, false],
    ['outdated', { ...nothingYet, askedVersion: 2, confirmedVersion: 1 }, true],
    ['withdrawn', { askedVersion: 2, confirmedVersion: 2, withdrawnAt: someday }, false],
  ];

  it.each(cases)('is %s', (standing, answers, owes) => {
    expect(standingOf(answers, 2)).toBe(standing);
    expect(owesConfirmation(answers, 2)).toBe(owes);
  });

  it('is every one of the table in turn', () => {
    expect(cases.map(([standing]) => standing)).toEqual(memberStandings);
  });

  it('is nobody’s debt while there are no goals', () => {
    expect(owesConfirmation(nothingYet, 0)).toBe(false);
  });

  it('asks again of whoever confirmed, once the goals have changed', () => {
    const confirmed = { ...nothingYet, askedVersion: 1, confirmedVersion: 1 };
    expect(standingOf(confirmed, 1)).toBe('confirmed');
    expect(standingOf(confirmed, 2)).toBe('outdated');
  });
});
