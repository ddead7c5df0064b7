import { type AssignedPair, type AssignmentQuestion } from '../assignment';

type Pair = Pick<AssignedPair, 'requestId' | 'mentorId' | 'slot' | 'points' | 'locked'>;

/** How good an assignment is, as the design says it: compared from the first to the last, less is better. */
export function merits(question: AssignmentQuestion, pairs: readonly Pair[]): number[][] {
  const found = pairs.filter(({ locked }) => !locked);
  const waited = ({ requestId }: Pair) =>
    question.requests.find(({ id }) => id === requestId)!.waitingSince.getTime();
  const free = question.requests.filter(
    ({ id }) => !question.locked.some(({ requestId }) => requestId === id),
  );
  const instants = [...new Set(free.map(({ waitingSince }) => waitingSince.getTime()))].sort(
    (a, b) => b - a,
  );
  const urgency = (pair: Pair) => 1 + instants.indexOf(waited(pair));
  return [
    [-found.length],
    [-sum(found.map(({ points }) => points!))],
    // Whoever has waited longest is in, then whoever has waited next longest, and so on.
    found.map(waited).sort((a, b) => a - b),
    [-sum(found.map((pair) => urgency(pair) * pair.points!))],
    sharesTaken(question, pairs),
  ];
}

/** The share of capacity that was in use when each place was taken, from the least. */
function sharesTaken({ mentors }: AssignmentQuestion, pairs: readonly Pair[]): number[] {
  return mentors
    .flatMap(({ id, capacity, inUse }) => {
      const theirs = pairs.filter(({ mentorId }) => mentorId === id);
      const before = inUse + theirs.filter(({ locked }) => locked).length;
      return theirs.filter(({ locked }) => !locked).map((_, more) => (before + more) / capacity);
    })
    .sort((a, b) => a - b);
}

/** The merits of the best assignment, found by trying all. */
export function bestByTrial(question: AssignmentQuestion): number[][] {
  const { kind, mentors, requests, locked } = question;
  const start = locked.map(({ requestId, mentorId, slot }): Pair => ({
    requestId,
    mentorId,
    slot: slot ?? null,
    points: 0,
    locked: true,
  }));
  const waiting = requests.filter(({ id }) => !locked.some(({ requestId }) => requestId === id));
  let best: number[][] | undefined;
  const tryAll = (at: number, pairs: readonly Pair[]): void => {
    const request = waiting[at];
    if (!request) {
      const found = merits(question, pairs);
      if (!best || compare(found, best) < 0) best = found;
      return;
    }
    tryAll(at + 1, pairs);
    Array.from(request.eligible.mentors).forEach((index, edge) => {
      const { id: mentorId, capacity, inUse, slots = [] } = mentors[index]!;
      const theirs = pairs.filter((pair) => pair.mentorId === mentorId);
      if (inUse + theirs.length >= capacity) return;
      const points = request.eligible.points[edge]!;
      const shared =
        kind === 'cohort' ? [null] : slots.filter((slot) => request.slots!.includes(slot));
      for (const slot of shared) {
        if (slot !== null && theirs.some((pair) => pair.slot === slot)) continue;
        tryAll(at + 1, [
          ...pairs,
          { requestId: request.id, mentorId, slot, points, locked: false },
        ]);
      }
    });
  };
  tryAll(0, start);
  return best!;
}

function compare(one: number[][], other: number[][]): number {
  const [left, right] = [one.flat(), other.flat()];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : left[at]! - right[at]!;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
