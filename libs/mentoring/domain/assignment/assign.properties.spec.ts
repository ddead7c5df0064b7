import fc from 'fast-check';
import { assign } from './assign';
import { type AssignedPair, type AssignmentQuestion } from './assignment';
import { bestByTrial, merits } from './testing/by-trial';
import { questions } from './testing/questions';

const few = { numRuns: 100 };

describe.each(['cohort', 'mentor_day'] as const)('the assignment of a %s', (kind) => {
  it('is the best of all that are possible', () => {
    fc.assert(
      fc.property(questions(kind), (question) => {
        const { matched } = assign(question);
        expect(merits(question, matched)).toEqual(bestByTrial(question));
      }),
      few,
    );
  });

  it('gives nobody more than there is room for, and each request and each slot to one', () => {
    fc.assert(
      fc.property(questions(kind), (question) => {
        const { matched, unmatched } = assign(question);
        for (const { id, capacity, inUse, slots } of question.mentors) {
          const theirs = matched.filter(({ mentorId }) => mentorId === id);
          expect(theirs.length).toBeLessThanOrEqual(Math.max(0, capacity - inUse));
          if (kind === 'cohort') continue;
          expect(new Set(theirs.map(({ slot }) => slot)).size).toBe(theirs.length);
          expect(theirs.every(({ slot }) => slots!.includes(slot!))).toBe(true);
        }
        const ids = [...matched, ...unmatched].map(({ requestId }) => requestId);
        expect(ids.sort()).toEqual(question.requests.map(({ id }) => id).sort());
      }),
      few,
    );
  });

  it('is the same in whatever order requests, mentors, pairs and slots are named', () => {
    fc.assert(
      fc.property(questions(kind), fc.infiniteStream(fc.nat()), (question, chance) => {
        expect(assign(shuffled(question, chance))).toEqual(assign(question));
      }),
      few,
    );
  });

  it('keeps locked pairs, and makes the best of the rest', () => {
    fc.assert(
      fc.property(questions(kind, { locked: true }), (question) => {
        const { matched } = assign(question);
        const kept = matched.filter(({ locked }) => locked).map(asLocked);
        expect(new Set(kept)).toEqual(new Set(question.locked.map(asLocked)));
        expect(merits(question, matched)).toEqual(bestByTrial(question));
      }),
      few,
    );
  });
});

const asLocked = ({
  requestId,
  mentorId,
  slot,
}: Pick<AssignedPair, 'requestId' | 'mentorId'> & { slot?: string | null }) =>
  `${requestId} ${mentorId} ${slot ?? ''}`;

function shuffled(question: AssignmentQuestion, chance: Iterator<number>): AssignmentQuestion {
  const shuffle = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value) => ({ value, at: chance.next().value as number }))
      .sort((one, other) => one.at - other.at)
      .map(({ value }) => value);
  const mentors = shuffle(question.mentors);
  return {
    ...question,
    locked: shuffle(question.locked),
    mentors: mentors.map((mentor) => ({ ...mentor, slots: mentor.slots && shuffle(mentor.slots) })),
    requests: shuffle(question.requests).map((request) => {
      const pairs = shuffle(
        Array.from(request.eligible.mentors, (mentor, at) => ({
          mentor: mentors.findIndex(({ id }) => id === question.mentors[mentor]!.id),
          points: request.eligible.points[at]!,
        })),
      );
      return {
        ...request,
        slots: request.slots && shuffle(request.slots),
        eligible: {
          mentors: pairs.map(({ mentor }) => mentor),
          points: pairs.map(({ points }) => points),
        },
      };
    }),
  };
}
