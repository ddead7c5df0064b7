import {
  type AssignedMentor,
  type AssignedPair,
  type AssignedRequest,
  type AssignmentQuestion,
  type Lack,
  type Opening,
  type UnmatchedRequest,
} from './assignment';

const openingsShown = 3;

interface Candidate {
  readonly mentor: AssignedMentor;
  readonly points: number;
}

/** Says of requests that were left out why, given who was matched. */
export function whyUnmatched(
  { kind, mentors }: AssignmentQuestion,
  matched: readonly AssignedPair[],
): (request: AssignedRequest) => UnmatchedRequest {
  const takenSlots = new Map(mentors.map(({ id }) => [id, [] as (string | null)[]]));
  for (const { mentorId, slot } of matched) takenSlots.get(mentorId)?.push(slot);

  const lacking = (mentor: AssignedMentor, shared: readonly string[]): Lack[] => {
    const taken = takenSlots.get(mentor.id) ?? [];
    const hasCapacity = mentor.inUse + taken.length < mentor.capacity;
    const hasSlot = kind === 'cohort' || shared.some((slot) => !taken.includes(slot));
    return [...(hasCapacity ? [] : ['capacity' as const]), ...(hasSlot ? [] : ['slot' as const])];
  };
  const sharedSlots = ({ slots = [] }: AssignedRequest, mentor: AssignedMentor): string[] =>
    mentor.slots?.filter((slot) => slots.includes(slot)) ?? [];
  const meets = (request: AssignedRequest, mentor: AssignedMentor): boolean =>
    kind === 'cohort' || sharedSlots(request, mentor).length > 0;

  return (request) => {
    const requestId = request.id;
    const { eligible } = request;
    if (eligible.mentors.length === 0) {
      return { requestId, reason: 'no_eligible_mentor', openings: [] };
    }
    const best: Candidate[] = [];
    for (let at = 0; at < eligible.mentors.length; at += 1) {
      const mentor = mentors[eligible.mentors[at] ?? 0];
      const points = eligible.points[at] ?? 0;
      // There may be thousands: what cannot be among the best is not looked at closely.
      if (points < (best[openingsShown - 1]?.points ?? 0)) continue;
      if (mentor && meets(request, mentor)) keepBest(best, { mentor, points });
    }
    if (best.length === 0) return { requestId, reason: 'no_shared_slot', openings: [] };
    const openings = best.map(({ mentor, points }): Opening => ({
      mentorId: mentor.id,
      points,
      lacks: lacking(mentor, sharedSlots(request, mentor)),
    }));
    return { requestId, reason: 'all_full', openings };
  };
}

function keepBest(best: Candidate[], candidate: Candidate): void {
  best.push(candidate);
  best.sort(
    (one, other) => other.points - one.points || (one.mentor.id < other.mentor.id ? -1 : 1),
  );
  best.splice(openingsShown);
}
