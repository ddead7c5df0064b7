import { type AssignedMentor, type AssignedRequest, type AssignmentQuestion } from './assignment';

/** A request that is not locked, and how urgent it is: the longer it has waited, the more. */
export interface WaitingRequest extends AssignedRequest {
  /** From 1; those who have waited equally long are equally urgent. */
  readonly urgency: number;
}

/** What a mentor has left when the locked pairs have theirs. */
export interface VacantMentor {
  /** The mentor's index in the question. */
  readonly index: number;
  readonly mentor: AssignedMentor;
  readonly inUse: number;
  readonly room: number;
  readonly slots: readonly string[];
}

/** The longest waiting first. */
export function waitingRequests({ requests, locked }: AssignmentQuestion): WaitingRequest[] {
  const lockedIds = new Set(locked.map(({ requestId }) => requestId));
  const latestFirst = requests
    .filter(({ id }) => !lockedIds.has(id))
    .sort((one, other) => byWaiting(other, one));
  let urgency = 0;
  return latestFirst
    .map((request, at) => {
      const before = latestFirst[at - 1];
      if (before?.waitingSince.getTime() !== request.waitingSince.getTime()) urgency += 1;
      return { ...request, urgency };
    })
    .reverse();
}

/** By id, so that the order in which they were named makes no difference. */
export function vacantMentors({ mentors, locked }: AssignmentQuestion): VacantMentor[] {
  return mentors
    .map((mentor, index) => {
      const pairs = locked.filter(({ mentorId }) => mentorId === mentor.id);
      const taken = new Set(pairs.map(({ slot }) => slot));
      const inUse = mentor.inUse + pairs.length;
      return {
        index,
        mentor,
        inUse,
        room: Math.max(0, mentor.capacity - inUse),
        slots: [...new Set(mentor.slots)].filter((slot) => !taken.has(slot)).sort(),
      };
    })
    .sort((one, other) => byId(one.mentor, other.mentor));
}

/** The longest waiting first. */
export function byWaiting(
  one: Pick<AssignedRequest, 'id' | 'waitingSince'>,
  other: Pick<AssignedRequest, 'id' | 'waitingSince'>,
): number {
  return one.waitingSince.getTime() - other.waitingSince.getTime() || byId(one, other);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
