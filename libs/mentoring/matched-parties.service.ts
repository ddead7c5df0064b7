import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CalendarsService } from '#calendars';
import { industryPath } from '#contacts';
import { type CandidateRow, MentorCandidateReader } from './data/mentor-candidate.reader';
import { MentorExclusionRepository } from './data/mentor-exclusion.repository';
import { MatchRepository } from './data/match.repository';
import { weekSpans } from './domain/profile/weekly-slot';
import { type MentoringRequest } from './domain/request/mentoring-request';
import { type MentorToMatch, type RequestToMatch } from './domain/scoring/matched-parties';
import { TermsService } from './terms.service';

/** Mentors are read for one request; enough that the best are among them, few enough to be scored at once. */
const mostCandidates = 300;

/** Puts requests and mentors into the words of the rules. */
@Injectable()
export class MatchedPartiesService {
  constructor(
    private readonly terms: TermsService,
    private readonly candidates: MentorCandidateReader,
    private readonly exclusions: MentorExclusionRepository,
    private readonly matches: MatchRepository,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work. */
  async requestToMatch(request: MentoringRequest): Promise<RequestToMatch> {
    const { libraryId, id, clientId, waitingSince, languages, modes } = request;
    const vocabulary = await this.terms.vocabularyOf(libraryId);
    return {
      ...{ id, clientId, waitingSince, languages, modes, stage: request.stage },
      terms: vocabulary.termsOf(request.terms),
      industry: request.industry === null ? null : industryPath(request.industry),
      week: weekSpans(request.slots, request.timeZone, this.clock.now()),
      branchIds: request.branchId === null ? [] : [request.branchId],
      triedMentorIds: await this.matches.findTriedMentors(libraryId, id),
    };
  }

  /** The mentors who may suit it: those who offer most of what is wanted. */
  async mentorsFor(libraryId: string, request: RequestToMatch): Promise<MentorToMatch[]> {
    const wish = { ...request, today: await this.todayIn(libraryId) };
    const rows = await this.candidates.find(libraryId, wish, mostCandidates);
    return rows.map((row) => this.mentorToMatch(row, excludedBy(row, request)));
  }

  /** Whoever it is; undefined for a mentor whom the library does not know. */
  async mentorFor(
    libraryId: string,
    request: RequestToMatch,
    profileId: string,
  ): Promise<MentorToMatch | undefined> {
    const row = await this.candidates.findOne(libraryId, request.clientId, profileId);
    return row && this.mentorToMatch(row, excludedBy(row, request));
  }

  /** These mentors, for whichever request. Inside a unit of work. */
  async mentorsNamed(libraryId: string, profileIds: readonly string[]): Promise<MentorToMatch[]> {
    const rows = await this.candidates.findAll(libraryId, profileIds);
    const excluded = await this.exclusions.findClientsExcludedBy(libraryId, profileIds);
    return rows.map((row) => this.mentorToMatch(row, excluded.get(row.id) ?? []));
  }

  async todayIn(libraryId: string): Promise<string> {
    return (await this.calendars.of(libraryId)).dayOf(this.clock.now());
  }

  private mentorToMatch(row: CandidateRow, excludedClientIds: readonly string[]): MentorToMatch {
    const { id, terms, stages, languages, modes, branchIds, inUse, pausedUntil } = row;
    return {
      ...{ id, terms, stages, languages, modes, branchIds, inUse, pausedUntil },
      // Whoever is in the archive takes nobody.
      capacity: row.isArchived ? 0 : row.capacity,
      industries: row.industries.map(industryPath),
      conflictIndustries: row.conflictIndustries.map(industryPath),
      week: weekSpans(row.slots, row.timeZone, this.clock.now()),
      excludedClientIds,
      isVerified: row.isVerified,
    };
  }
}

function excludedBy({ isExcluded }: CandidateRow, { clientId }: RequestToMatch): string[] {
  return isExcluded ? [clientId] : [];
}
