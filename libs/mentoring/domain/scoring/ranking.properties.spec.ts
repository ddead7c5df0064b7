import fc from 'fast-check';
import { aMentor, aRequest } from '../../testing/matched-parties.builder';
import { meetingModes } from '../profile/meeting-mode';
import { languageLevelNames } from '../profile/spoken-language';
import { standardTopicCodes, standardTopics } from '../vocabulary/standard-topics';
import { Vocabulary } from '../vocabulary/vocabulary';
import { type MentorToMatch, type RequestToMatch } from './matched-parties';
import { rank } from './ranking.rules';
import { refusalsOf } from './refusal.rules';
import { scoreOf } from './score.rules';
import { scoringCriteria, scoringCriterionNames, type ScoringWeights } from './scoring-weights';

const today = '2026-11-23';
const vocabulary = new Vocabulary([]);
const codes = standardTopicCodes.slice(0, 3).flatMap((topic) => [topic, ...standardTopics[topic]]);
const paths = [['G'], ['G', '47'], ['G', '47', '47.6', '47.61'], ['C', '10', '10.7', '10.71']];

const some = <Value>(values: readonly Value[], most = 4) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const week = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 15, max: 600 }))
    .map(([from, length]): [number, number] => [from, from + length]),
  { maxLength: 3 },
);
const speech = fc.uniqueArray(
  fc.record({
    language: fc.constantFrom('en', 'pl', 'uk'),
    level: fc.constantFrom(...languageLevelNames),
  }),
  { maxLength: 3, selector: ({ language }) => language },
);

const anyRequest: fc.Arbitrary<RequestToMatch> = fc
  .record({
    terms: some(codes).map((words) => vocabulary.termsOf(words)),
    industry: fc.option(fc.constantFrom(...paths)),
    stage: fc.option(fc.constantFrom('idea', 'starting', 'growing')),
    languages: some(['en', 'pl', 'uk']),
    week,
    modes: some(meetingModes),
    branchIds: some(['a', 'b']),
  })
  .map(aRequest);

const anyMentor: fc.Arbitrary<MentorToMatch> = fc
  .record({
    id: fc.uuid(),
    terms: some(codes).map((words) => vocabulary.termsOf(words)),
    industries: some(paths),
    conflictIndustries: some(paths, 1),
    stages: some(['idea', 'starting', 'growing']),
    languages: speech,
    week,
    modes: some(meetingModes),
    branchIds: some(['a', 'b']),
    capacity: fc.integer({ min: 0, max: 4 }),
    inUse: fc.integer({ min: 0, max: 4 }),
    pausedUntil: fc.option(fc.constantFrom('2026-11-22', today)),
    isVerified: fc.boolean(),
  })
  .map(aMentor);

const mentorList = fc.uniqueArray(anyMentor, { maxLength: 12, selector: ({ id }) => id });

const anyWeights = fc.record(
  Object.fromEntries(
    scoringCriterionNames.map((name) => {
      const { least, most } = scoringCriteria[name];
      return [name, fc.integer({ min: least, max: most })];
    }),
  ) as Record<keyof ScoringWeights, fc.Arbitrary<number>>,
);

/** Each makes a mentor suit a request better in one criterion. */
const raisings: Record<string, (mentor: MentorToMatch, request: RequestToMatch) => MentorToMatch> =
  {
    goals: (mentor, { terms }) => ({ ...mentor, terms: [...mentor.terms, ...terms.slice(0, 1)] }),
    industry: (mentor, { industry }) => ({
      ...mentor,
      industries: industry ? [...mentor.industries, industry] : mentor.industries,
    }),
    stage: (mentor, { stage }) => ({
      ...mentor,
      stages: stage ? [...mentor.stages, stage] : mentor.stages,
    }),
    language: (mentor, { languages }) => ({
      ...mentor,
      languages: [
        ...mentor.languages,
        ...languages.slice(0, 1).map((language) => ({ language, level: 'basic' as const })),
      ],
    }),
    availability: (mentor, request) => ({ ...mentor, week: [...mentor.week, ...request.week] }),
    place: (mentor, { branchIds }) => ({
      ...mentor,
      modes: ['in_person', 'remote'],
      branchIds: [...mentor.branchIds, ...branchIds],
    }),
    load: (mentor) => ({ ...mentor, inUse: Math.max(0, mentor.inUse - 1) }),
  };

describe('Whatever mentors and requests say,', () => {
  it.each(Object.keys(raisings))('to suit better in %s never lowers the score', (criterion) => {
    fc.assert(
      fc.property(anyRequest, anyMentor, anyWeights, (request, mentor, weights) => {
        fc.pre(refusalsOf(request, mentor, today).length === 0);
        const better = raisings[criterion]!(mentor, request);
        const [before, after] = [mentor, better].map((one) => scoreOf(request, one, weights).score);
        expect(after).toBeGreaterThanOrEqual(before!);
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  it('nobody is ranked whom a reason refuses, and nobody is left out', () => {
    fc.assert(
      fc.property(anyRequest, mentorList, anyWeights, (request, mentors, weights) => {
        const { ranked, refused } = rank(request, mentors, weights, today);
        const isFree = ({ id }: MentorToMatch) => ranked.some(({ mentorId }) => mentorId === id);
        for (const mentor of mentors) {
          expect(isFree(mentor)).toBe(refusalsOf(request, mentor, today).length === 0);
        }
        expect(ranked.length + refused.length).toBe(mentors.length);
        expect(ranked.every(({ inUse, capacity }) => inUse < capacity)).toBe(true);
      }),
    );
  });

  it('the order in which they are said changes nothing', () => {
    const shuffled = <Item>(items: readonly Item[]) => [...items].reverse();
    fc.assert(
      fc.property(anyRequest, mentorList, anyWeights, (request, mentors, weights) => {
        const turnedRequest = {
          ...request,
          terms: shuffled(request.terms),
          languages: shuffled(request.languages),
          week: shuffled(request.week),
          modes: shuffled(request.modes),
        };
        const turned = shuffled(mentors).map((mentor) => ({
          ...mentor,
          terms: shuffled(mentor.terms),
          industries: shuffled(mentor.industries),
          languages: shuffled(mentor.languages),
          week: shuffled(mentor.week),
        }));
        const withoutOrder = (ranking: ReturnType<typeof rank>) => ({
          ...ranking,
          ranked: ranking.ranked.map((one) => ({ ...one, missing: [...one.missing].sort() })),
        });
        expect(withoutOrder(rank(turnedRequest, turned, weights, today))).toEqual(
          withoutOrder(rank(request, mentors, weights, today)),
        );
      }),
    );
  });

  it('a score is whole and between 0 and 100, and its points add up to it', () => {
    fc.assert(
      fc.property(anyRequest, anyMentor, anyWeights, (request, mentor, weights) => {
        const { score, grounds } = scoreOf(request, mentor, weights);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        const points = grounds.reduce((sum, ground) => sum + ground.points, 0);
        expect(Math.abs(points - score)).toBeLessThan(1);
      }),
    );
  });
});
