import { isToBeRated } from './rating.rules';

const startedAt = new Date('2026-11-02T09:00:00Z');
const endedAt = new Date('2026-11-20T09:00:00Z');

describe('A mentoring', () => {
  it('is rated once it has ended, also where it ended early', () => {
    expect(isToBeRated({ startedAt, endedAt, reason: null })).toBe(true);
    expect(isToBeRated({ startedAt, endedAt, reason: 'lost_touch' })).toBe(true);
  });

  it('is not rated while it is under way, nor where it never began', () => {
    expect(isToBeRated({ startedAt, endedAt: null, reason: null })).toBe(false);
    expect(isToBeRated({ startedAt: null, endedAt, reason: 'found_elsewhere' })).toBe(false);
  });

  it('is not asked about after the client has withdrawn their consent', () => {
    expect(isToBeRated({ startedAt, endedAt, reason: 'consent_withdrawn' })).toBe(false);
  });
});
