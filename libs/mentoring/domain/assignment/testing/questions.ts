import fc from 'fast-check';
import { type AssignmentKind, type AssignmentQuestion, type LockedPair } from '../assignment';

const slotNames = ['09:00', '10:00', '11:00'];

/** Small questions full of ties: few points to choose from, clients who have waited as long, mentors who are as free. */
export function questions(
  kind: AssignmentKind,
  { locked = false } = {},
): fc.Arbitrary<AssignmentQuestion> {
  const slots = fc.subarray(slotNames);
  return fc
    .record({
      mentors: fc.array(
        fc.record({ capacity: fc.integer({ min: 1, max: 3 }), inUse: fc.nat(1), slots }),
        { maxLength: 3 },
      ),
      requests: fc.array(
        fc.record({
          day: fc.nat(3),
          slots,
          points: fc.array(fc.constantFrom(null, 0, 1, 2, 3), { minLength: 3, maxLength: 3 }),
        }),
        { maxLength: 5 },
      ),
      locking: fc.array(fc.constantFrom(0, 1, 2), { maxLength: locked ? 2 : 0 }),
    })
    .map(({ mentors, requests, locking }) => {
      const question: AssignmentQuestion = {
        kind,
        mentors: mentors.map((mentor, at) => ({ ...mentor, id: `mentor ${at}` })),
        requests: requests.map(({ day, slots, points }, at) => {
          const eligible = mentors.flatMap((_, mentor) =>
            points[mentor] === null ? [] : [mentor],
          );
          return {
            id: `request ${at}`,
            waitingSince: new Date(Date.UTC(2026, 8, 1 + day)),
            slots,
            eligible: { mentors: eligible, points: eligible.map((mentor) => points[mentor]!) },
          };
        }),
        locked: [],
      };
      return { ...question, locked: possibleLocks(question, locking) };
    });
}

/** The first requests are locked to these mentors, where there is room. */
function possibleLocks(
  { kind, mentors, requests }: AssignmentQuestion,
  locking: number[],
): LockedPair[] {
  const locked: LockedPair[] = [];
  for (const [at, mentor] of locking.entries()) {
    const [request, chosen] = [requests[at], mentors[mentor]];
    if (!request || !chosen) continue;
    const theirs = locked.filter(({ mentorId }) => mentorId === chosen.id);
    const slot = chosen.slots?.find((free) => theirs.every((pair) => pair.slot !== free));
    if (chosen.inUse + theirs.length >= chosen.capacity || (kind === 'mentor_day' && !slot))
      continue;
    locked.push({
      requestId: request.id,
      mentorId: chosen.id,
      ...(kind === 'mentor_day' && { slot }),
    });
  }
  return locked;
}
