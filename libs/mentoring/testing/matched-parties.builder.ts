import { type MentorToMatch, type RequestToMatch } from '../domain/scoring/matched-parties';
import { Vocabulary } from '../domain/vocabulary/vocabulary';

const vocabulary = new Vocabulary([]);

export const terms = (...codes: string[]) => vocabulary.termsOf(codes);

/** A request that asks for nothing in particular. */
export function aRequest(details: Partial<RequestToMatch> = {}): RequestToMatch {
  return {
    id: 'request',
    clientId: 'client',
    waitingSince: new Date('2026-11-02T09:00:00Z'),
    terms: [],
    industry: null,
    stage: null,
    languages: [],
    week: [],
    modes: [],
    branchIds: [],
    triedMentorIds: [],
    ...details,
  };
}

/** A verified mentor with places left, of whom nothing else is known. */
export function aMentor(details: Partial<MentorToMatch> = {}): MentorToMatch {
  return {
    id: 'mentor',
    terms: [],
    industries: [],
    conflictIndustries: [],
    stages: [],
    languages: [],
    week: [],
    modes: [],
    branchIds: [],
    capacity: 3,
    inUse: 0,
    pausedUntil: null,
    excludedClientIds: [],
    isVerified: true,
    ...details,
  };
}
