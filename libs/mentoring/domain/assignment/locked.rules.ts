import { type FieldFault } from '#kernel';
import { type AssignedMentor, type AssignmentQuestion } from './assignment';

/** What of a question says whether its locked pairs are possible. */
interface LockedQuestion extends Pick<AssignmentQuestion, 'kind' | 'locked'> {
  readonly requests: readonly { readonly id: string }[];
  readonly mentors: readonly AssignedMentor[];
}

/** What is wrong with the pairs that are to stay; nothing is assigned while there is anything. */
export function lockFaults({ kind, requests, mentors, locked }: LockedQuestion): FieldFault[] {
  const requestIds = new Set(requests.map(({ id }) => id));
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const fault = (at: number, field: string, code: string): FieldFault[] => [
    { pointer: `/locked/${at}/${field}`, code },
  ];

  return locked.flatMap(({ requestId, mentorId, slot }, at) => {
    const before = locked.slice(0, at);
    const mentor = byId.get(mentorId);
    if (!requestIds.has(requestId)) return fault(at, 'requestId', 'not_in_assignment');
    if (before.some((pair) => pair.requestId === requestId))
      return fault(at, 'requestId', 'locked_twice');
    if (!mentor) return fault(at, 'profileId', 'not_in_assignment');
    const theirs = before.filter((pair) => pair.mentorId === mentorId);
    if (mentor.inUse + theirs.length >= mentor.capacity)
      return fault(at, 'profileId', 'no_capacity_left');
    if (kind === 'cohort') return slot === undefined ? [] : fault(at, 'slot', 'slot_of_mentor_day');
    if (slot === undefined || !mentor.slots?.includes(slot))
      return fault(at, 'slot', 'mentor_not_there');
    return theirs.some((pair) => pair.slot === slot) ? fault(at, 'slot', 'locked_twice') : [];
  });
}
