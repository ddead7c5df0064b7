import { endOfOverlap } from './rotation.rules';

const now = new Date('2026-11-20T10:00:00Z');
const tomorrow = new Date('2026-11-21T10:00:00Z');

describe('a token that has a successor', () => {
  it('goes on for the overlap', () => {
    expect(endOfOverlap(null, now, 24)).toEqual(tomorrow);
    expect(endOfOverlap(new Date('2027-01-01T00:00:00Z'), now, 24)).toEqual(tomorrow);
  });

  it('never lives longer than it would have without one', () => {
    const soon = new Date('2026-11-20T11:00:00Z');
    expect(endOfOverlap(soon, now, 24)).toEqual(soon);
  });

  it('can end at once', () => {
    expect(endOfOverlap(null, now, 0)).toEqual(now);
  });
});
