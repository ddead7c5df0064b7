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

  return ({ id: requestId, eligible, slots = [] }) => {
    if (eligible.mentors.length === 0) {
      return { requestId, reason: 'no_eligible_mentor', openings: [] };
    }
    const openings = Array.from(eligible.mentors, (index, at): Opening[] => {
      const mentor = mentors[index];
      const shared = mentor?.slots?.filter((slot) => slots.includes(slot)) ?? [];
      if (!mentor || (kind === 'mentor_day' && shared.length === 0)) return [];
      const points = eligible.points[at] ?? 0;
      return [{ mentorId: mentor.id, points, lacks: lacking(mentor, shared) }];
    }).flat();
    if (openings.length === 0) return { requestId, reason: 'no_shared_slot', openings };
    return {
      requestId,
      reason: 'all_full',
      openings: openings.sort(byPoints).slice(0, openingsShown),
    };
  };
}

function byPoints(one: Opening, other: Opening): number {
  return other.points - one.points || (one.mentorId < other.mentorId ? -1 : 1);
}
