import { aMentor, aRequest, terms } from '../../testing/matched-parties.builder';
import { type MentorToMatch, type RequestToMatch } from './matched-parties';
import { rank } from './ranking.rules';
import { standardWeights } from './scoring-weights';

const today = '2026-11-23';
const { weights } = standardWeights;
const bookshop = ['G', '47', '47.6', '47.61'];
const bakery = ['C', '10', '10.7', '10.71'];

/** Olena has opened a bookshop in Kołobrzeg, speaks Ukrainian and some Polish, and has Mondays free. */
const olena = aRequest({
  terms: terms('bookkeeping', 'online_selling'),
  industry: bookshop,
  stage: 'starting',
  languages: ['uk', 'pl'],
  week: [[900, 1140]],
  modes: ['in_person', 'remote'],
  branchIds: ['kolobrzeg'],
});

const refusalsOf = (request: RequestToMatch, mentor: MentorToMatch) =>
  rank(request, [mentor], weights, today).refused.flatMap(({ reasons }) => reasons);

describe('Olena, who has opened a bookshop,', () => {
  const accountant = aMentor({
    id: 'accountant',
    terms: terms('bookkeeping', 'taxes', 'online_selling'),
    industries: [['G', '47']],
    stages: ['starting'],
    languages: [{ language: 'uk', level: 'fluent' }],
    week: [[900, 1200]],
    modes: ['in_person'],
    branchIds: ['kolobrzeg'],
  });
  const baker = aMentor({
    id: 'baker',
    terms: terms('finance'),
    industries: [bakery],
    stages: ['growing'],
    languages: [{ language: 'pl', level: 'basic' }],
    week: [[1100, 1200]],
    modes: ['remote'],
    inUse: 2,
  });

  it('is shown the Ukrainian accountant first, who suits her in everything', () => {
    const [first, second] = rank(olena, [baker, accountant], weights, today).ranked;
    expect(first).toMatchObject({ mentorId: 'accountant', score: 100, missing: [] });
    expect(second?.mentorId).toBe('baker');
  });

  it('reads what speaks for the baker, what does not, and what he cannot help with', () => {
    const [ranked] = rank(olena, [baker], weights, today).ranked;
    expect(ranked?.grounds).toEqual([
      { criterion: 'goals', reason: 'near_skills_offered', points: 12.3, outOf: 35 },
      { criterion: 'industry', reason: 'other_industry', points: 0, outOf: 15 },
      { criterion: 'stage', reason: 'other_stage', points: 0, outOf: 10 },
      { criterion: 'language', reason: 'language_basic', points: 7.5, outOf: 15 },
      { criterion: 'availability', reason: 'some_time_shared', points: 5.8, outOf: 10 },
      { criterion: 'place', reason: 'remote_only', points: 2.5, outOf: 5 },
      { criterion: 'load', reason: 'nearly_full', points: 3.3, outOf: 10 },
    ]);
    expect(ranked?.missing).toEqual(['bookkeeping', 'online_selling']);
    expect(ranked?.score).toBe(31);
  });

  it('is not shown a mentor who said no before', () => {
    const tried = { ...olena, triedMentorIds: ['accountant'] };
    expect(refusalsOf(tried, accountant)).toEqual(['already_tried']);
  });

  it.each<[string, Partial<MentorToMatch>, string]>([
    ['whom nobody has verified', { isVerified: false }, 'not_verified'],
    ['on the last day of a pause', { pausedUntil: today }, 'paused'],
    ['whose places are all taken', { capacity: 2, inUse: 2 }, 'no_capacity_left'],
    ['who knows her from home', { excludedClientIds: ['client'] }, 'client_excluded'],
    ['who owns the bookshop next door', { conflictIndustries: [bookshop] }, 'conflict_of_interest'],
    ['who competes with all retail', { conflictIndustries: [['G', '47']] }, 'conflict_of_interest'],
    [
      'with whom she has no language',
      { languages: [{ language: 'en', level: 'fluent' }] },
      'no_shared_language',
    ],
    ['who helps with other things', { terms: terms('leadership') }, 'no_shared_topic'],
    ['in another town, without remote meetings', { branchIds: ['gdynia'] }, 'no_way_to_meet'],
    ['who has Tuesdays free', { week: [[2400, 2600]] }, 'no_shared_time'],
    ['who has a quarter of an hour for her', { week: [[885, 915]] }, 'no_shared_time'],
  ])('is not shown a mentor %s', (_, details, reason) => {
    const { ranked, refused } = rank(olena, [{ ...accountant, ...details }], weights, today);
    expect(ranked).toEqual([]);
    expect(refused).toEqual([{ mentorId: 'accountant', reasons: [reason] }]);
  });

  it('is told every reason at once', () => {
    const reasons = refusalsOf(olena, { ...accountant, isVerified: false, capacity: 0 });
    expect(reasons).toEqual(['not_verified', 'no_capacity_left']);
  });
});

describe('A ranking', () => {
  it('takes a request that asks for nothing to whoever has most room', () => {
    const [busy, free] = [aMentor({ id: 'a', inUse: 2 }), aMentor({ id: 'b' })];
    expect(
      rank(aRequest(), [busy, free], weights, today).ranked.map(({ mentorId }) => mentorId),
    ).toEqual(['b', 'a']);
  });

  it('puts somebody who says nothing of themselves between who suits and who does not', () => {
    const request = aRequest({ industry: bookshop });
    const mentors = [
      aMentor({ id: 'other', industries: [bakery] }),
      aMentor({ id: 'silent' }),
      aMentor({ id: 'same', industries: [bookshop] }),
    ];
    const { ranked } = rank(request, mentors, weights, today);
    expect(ranked.map(({ mentorId }) => mentorId)).toEqual(['same', 'silent', 'other']);
  });

  it('lets a conflict with one trade be one with whoever names only its whole industry', () => {
    const mentor = aMentor({ conflictIndustries: [bookshop] });
    expect(refusalsOf(aRequest({ industry: ['G', '47'] }), mentor)).toEqual([
      'conflict_of_interest',
    ]);
    expect(refusalsOf(aRequest({ industry: bakery }), mentor)).toEqual([]);
  });

  it('of equals takes the one with the smaller share of their capacity in use first', () => {
    const heavy = { ...weights, load: 0 };
    const mentors = [
      aMentor({ id: 'a', capacity: 3, inUse: 2 }),
      aMentor({ id: 'b', capacity: 10, inUse: 6 }),
    ];
    const { ranked } = rank(aRequest({ stage: 'idea' }), mentors, heavy, today);
    expect(ranked.map(({ mentorId }) => mentorId)).toEqual(['b', 'a']);
  });
});
