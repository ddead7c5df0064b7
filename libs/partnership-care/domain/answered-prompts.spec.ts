import { answeredByChange, answeredByMove } from './answered-prompts';

describe('what a move answers', () => {
  it('is that the partnership was stuck; that it fades only where it is no longer at work', () => {
    expect(answeredByMove('analysed')).toEqual(['stuck', 'fading']);
    expect(answeredByMove('active')).toEqual(['stuck']);
    expect(answeredByMove('dormant')).toEqual(['stuck']);
    expect(answeredByMove('ended')).toEqual(['stuck', 'fading']);
    expect(answeredByMove(null)).toEqual(['stuck', 'fading']);
  });
});

describe('what a change of an agreement answers', () => {
  const before = { inForceTo: '2026-12-31' };
  const ends = ['ends_in_90_days', 'ends_in_30_days'];

  it('is nothing where its last day is what it was', () => {
    expect(answeredByChange(before, { ...before, endedOn: null })).toEqual([]);
  });

  it('is that it ends, where it was renewed, ended or removed', () => {
    expect(answeredByChange(before, { inForceTo: '2027-12-31', endedOn: null })).toEqual(ends);
    expect(answeredByChange(before, { inForceTo: null, endedOn: null })).toEqual(ends);
    expect(answeredByChange(before, { ...before, endedOn: '2026-06-30' })).toEqual(ends);
    expect(answeredByChange(before, null)).toEqual(ends);
  });
});
