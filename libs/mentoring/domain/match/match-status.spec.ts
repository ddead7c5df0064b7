import { hasEnded, reachableFrom } from '#kernel';
import { isPassedOn, requestStatusAfter } from './match-move.rules';
import { type Match } from './match';
import { matchLifecycle, matchMoveRules, matchSides, matchStatuses } from './match-status';

describe('The table of a match’s life', () => {
  it('begins with the proposal, from which every status can be reached', () => {
    expect(reachableFrom(matchLifecycle, 'proposed')).toEqual(new Set(matchStatuses));
  });

  it('ends in exactly these statuses', () => {
    const ended = matchStatuses.filter((status) => hasEnded(matchLifecycle, status));
    expect(ended.sort()).toEqual(['cancelled', 'completed', 'declined', 'ended_early', 'expired']);
  });

  it('has one row at most for a move, and gives every side something to do', () => {
    const moves = matchMoveRules.flatMap(({ from, to }) => from.map((status) => `${status} ${to}`));
    expect(new Set(moves).size).toBe(moves.length);
    expect(new Set(matchMoveRules.flatMap(({ by }) => by))).toEqual(new Set(matchSides));
  });

  it('tells who the client is only with consent', () => {
    const telling = matchMoveRules.filter(({ to }) => to === 'active');
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.every(({ needs }) => needs?.consent)).toBe(true);
  });

  it('sends a request back to waiting where it came to nothing, and closes it where it is done', () => {
    expect(matchStatuses.map((status) => [status, requestStatusAfter(status)])).toEqual([
      ['proposed', 'matched'],
      ['accepted', 'matched'],
      ['declined', 'waiting'],
      ['expired', 'waiting'],
      ['cancelled', 'waiting'],
      ['active', 'matched'],
      ['completed', 'closed'],
      ['ended_early', 'waiting'],
    ]);
  });

  it('passes on what the mentor refused or left unanswered, if the librarian allowed it', () => {
    const passedOn = (status: Match['status'], passesOn = true) =>
      isPassedOn({ status, passesOn } as Match);
    expect(matchStatuses.filter((status) => passedOn(status))).toEqual(['declined', 'expired']);
    expect(passedOn('declined', false)).toBe(false);
  });
});
