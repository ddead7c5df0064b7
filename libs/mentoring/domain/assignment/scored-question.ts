import { type MentorToMatch, type RequestToMatch } from '../scoring/matched-parties';
import { type WeightsVersion } from '../scoring/scoring-weights';
import {
  type AssignedRequest,
  type AssignmentKind,
  type AssignmentQuestion,
  type LockedPair,
} from './assignment';
import { eligibilityOf } from './eligibility.rules';
import { type KeptMentor, type KeptRequest, type RefusalCounts } from './kept-assignment';

/** Those of whom an assignment is asked, as they are now. */
export interface AssignmentParties {
  readonly kind: AssignmentKind;
  readonly keptRequests: readonly KeptRequest[];
  readonly keptMentors: readonly KeptMentor[];
  readonly requests: readonly RequestToMatch[];
  readonly mentors: readonly MentorToMatch[];
  readonly weights: WeightsVersion;
  readonly today: string;
}

export interface ScoredQuestion {
  readonly question: AssignmentQuestion;
  /** By request: how many mentors each reason keeps out. */
  readonly refusals: ReadonlyMap<string, RefusalCounts>;
}

/** Scores request by request: for thousands that takes a while. Yields how much of it is done, from 0 to 1. */
export function* scoring(parties: AssignmentParties): Generator<number, ScoredQuestion> {
  const { kind, keptRequests, requests, mentors, weights, today } = parties;
  const slotsOf = new Map(keptRequests.map(({ requestId, slots }) => [requestId, slots]));
  const refusals = new Map<string, RefusalCounts>();
  const scored: AssignedRequest[] = [];
  for (const request of requests) {
    yield scored.length / requests.length;
    const { id, waitingSince } = request;
    const found = eligibilityOf(kind, request, mentors, weights.weights, today);
    scored.push({ id, waitingSince, slots: slotsOf.get(id), eligible: found.eligible });
    refusals.set(id, found.refusals);
  }
  const question = { kind, requests: scored, mentors: vacant(parties), locked: locked(parties) };
  return { question, refusals };
}

function vacant({ keptMentors, mentors }: AssignmentParties): AssignmentQuestion['mentors'] {
  const slotsOf = new Map(keptMentors.map(({ profileId, slots }) => [profileId, slots]));
  return mentors.map(({ id, capacity, inUse }) => ({
    id,
    capacity,
    inUse,
    slots: slotsOf.get(id),
  }));
}

function locked({ keptRequests }: AssignmentParties): LockedPair[] {
  return keptRequests.flatMap(({ requestId, profileId, slot, isLocked }) =>
    isLocked && profileId !== null
      ? [{ requestId, mentorId: profileId, slot: slot ?? undefined }]
      : [],
  );
}
