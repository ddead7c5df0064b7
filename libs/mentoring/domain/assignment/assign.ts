import { type AssignedPair, type Assignment, type AssignmentQuestion } from './assignment';
import { cohort } from './cohort';
import { mentorDay } from './mentor-day';
import { seatByAims } from './solver/aims';
import { nowhere } from './solver/seating';
import { whyUnmatched } from './unmatched.rules';
import { byWaiting, vacantMentors, waitingRequests } from './vacancies';

const halls = { cohort, mentor_day: mentorDay } as const;

/**
 * The best assignment there is, exactly (ADR 0010): the most requests matched; of those the most points; then the longest
 * waiting matched, and with the points; then mentors by the share of their capacity in use. Yields how much of the work is
 * done, from 0 to 1: it takes seconds for thousands, and whoever runs it has other things to do in between.
 */
export function* assigning(question: AssignmentQuestion): Generator<number, Assignment> {
  const requests = waitingRequests(question);
  const { columns, problem } = halls[question.kind](requests, vacantMentors(question));
  const seating = yield* seatByAims(problem);
  const found = requests.flatMap(({ id }, row): AssignedPair[] => {
    const place = seating.placeOf[row] ?? nowhere;
    const column = columns[seating.columnOf[place] ?? nowhere];
    if (!column) return [];
    return [{ requestId: id, ...column, points: seating.pointsOf[row] ?? 0, locked: false }];
  });
  return explained(question, [...lockedPairs(question), ...found]);
}

/** The same at one go. */
export function assign(question: AssignmentQuestion): Assignment {
  const work = assigning(question);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function lockedPairs({ requests, mentors, locked }: AssignmentQuestion): AssignedPair[] {
  return locked.map(({ requestId, mentorId, slot }) => {
    const eligible = requests.find(({ id }) => id === requestId)?.eligible;
    const mentor = mentors.findIndex(({ id }) => id === mentorId);
    const at = Array.prototype.indexOf.call(eligible?.mentors ?? [], mentor);
    return {
      requestId,
      mentorId,
      slot: slot ?? null,
      points: eligible?.points[at] ?? null,
      locked: true,
    };
  });
}

function explained(question: AssignmentQuestion, pairs: readonly AssignedPair[]): Assignment {
  const pairOf = new Map(pairs.map((pair) => [pair.requestId, pair]));
  const why = whyUnmatched(question, pairs);
  const inOrder = [...question.requests].sort(byWaiting);
  return {
    matched: inOrder.flatMap(({ id }) => pairOf.get(id) ?? []),
    unmatched: inOrder.filter(({ id }) => !pairOf.has(id)).map(why),
  };
}
