import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FollowUpsService } from '#follow-ups';
import { DeliveriesService } from '#notifications';
import { FreeText } from '#platform/free-text';
import { MatchRepository } from './data/match.repository';
import { MentorExclusionRepository } from './data/mentor-exclusion.repository';
import { MentorProfileRepository } from './data/mentor-profile.repository';
import { MentoringRatingRepository } from './data/mentoring-rating.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { MentoringSessionRepository } from './data/mentoring-session.repository';
import { MatchStopsService } from './match-stops.service';
import { MentoringRequestsService } from './mentoring-requests.service';

/** What this feature answers for: profiles of contacts, and requests of clients. */
@Injectable()
export class MentoringContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly profiles: MentorProfileRepository,
    private readonly exclusions: MentorExclusionRepository,
    private readonly requests: MentoringRequestRepository,
    private readonly matches: MatchRepository,
    private readonly sessions: MentoringSessionRepository,
    private readonly ratings: MentoringRatingRepository,
    private readonly openRequests: MentoringRequestsService,
    private readonly stops: MatchStopsService,
    private readonly followUps: FollowUpsService,
    private readonly deliveries: DeliveriesService,
    private readonly freeText: FreeText,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        {
          table: 'mentor_profiles',
          column: 'contact_id',
          countedAs: 'mentorProfiles',
          versionIn: 'mentor_profiles',
          once: { columns: [], double: 'stays' },
        },
      ],
    });
    this.personData.register({
      section: 'mentorProfile',
      exportOf: (...person) => this.profiles.findByContact(...person),
      erase: (...person) => this.profiles.erasePerson(...person),
    });
    this.clientData.register({
      section: 'mentoringRequests',
      columns: ['mentoring_requests.client_id'],
      vocabularies: {
        status: 'mentoring_request_status',
        closeReason: 'mentoring_close_reason',
      },
      isNeeded: async (libraryId, clientId) => {
        const requests = await this.requests.findByClient(libraryId, clientId);
        return requests.some(({ status }) => status !== 'closed');
      },
      exportOf: (...client) => this.requests.findByClient(...client),
      stop: (...client) => this.stop(...client),
      erase: (...client) => this.requests.eraseWords(...client),
    });
    this.clientData.register({
      section: 'mentoringMatches',
      columns: ['mentoring_matches.client_id'],
      vocabularies: {
        status: 'mentoring_match_status',
        fromStatus: 'mentoring_match_status',
        toStatus: 'mentoring_match_status',
        reason: 'mentoring_match_reason',
        outcome: 'mentoring_match_outcome',
        side: 'mentoring_match_side',
        party: 'mentoring_match_side',
        mode: 'meeting_mode',
      },
      exportOf: (...client) => this.exportMatches(...client),
      erase: (...client) => this.eraseMatches(...client),
    });
    this.clientData.register({
      section: 'mentorsNeverProposed',
      columns: ['mentor_exclusions.client_id'],
      exportOf: (...client) => this.exclusions.findMentorsExcluding(...client),
      erase: (...client) => this.exclusions.forgetClient(...client),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async stop(caller: Caller, clientId: string): Promise<void> {
    await this.stops.stopAllOf(caller, clientId);
    await this.openRequests.closeAllOf(caller, clientId);
  }

  private async exportMatches(libraryId: string, clientId: string): Promise<unknown> {
    const matches = await this.matches.findByClient(libraryId, clientId);
    const ids = matches.map(({ id }) => id);
    const events = await this.matches.findEvents(libraryId, ids);
    const sessions = await this.sessions.findByMatches(libraryId, ids);
    const ratings = await this.ratings.findByMatches(libraryId, ids);
    return Promise.all(
      matches.map(async (match) => {
        const ofMatch = ({ matchId }: { readonly matchId: string }) => matchId === match.id;
        return {
          ...match,
          events: events.filter(ofMatch),
          sessions: sessions.filter(ofMatch),
          ratings: ratings.filter(ofMatch),
          followUps: await this.followUps.findAbout(libraryId, { kind: 'match', id: match.id }),
        };
      }),
    );
  }

  private async eraseMatches(libraryId: string, clientId: string): Promise<void> {
    const matches = await this.matches.findByClient(libraryId, clientId);
    await this.matches.eraseWords(libraryId, clientId);
    const subjectIds = matches.map(({ id }) => id);
    await this.sessions.eraseNotes(libraryId, subjectIds);
    await this.ratings.eraseOfClient(libraryId, subjectIds);
    for (const id of subjectIds) await this.followUps.eraseAbout(libraryId, { kind: 'match', id });
    await this.deliveries.forgetPerson(libraryId, { address: null, subjectIds });
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const requests = { table: 'mentoring_requests', columns: ['goals', 'note'], versioned: true };
    await this.freeText.takeOut(libraryId, requests, traces);
    const matches = { table: 'mentoring_matches', columns: ['introduction'], versioned: true };
    await this.freeText.takeOut(libraryId, matches, traces);
    const events = { table: 'mentoring_match_events', columns: ['note'] };
    await this.freeText.takeOut(libraryId, events, traces);
    const sessions = { table: 'mentoring_sessions', columns: ['note'] };
    await this.freeText.takeOut(libraryId, sessions, traces);
    const profiles = { table: 'mentor_profiles', columns: ['about'], versioned: true };
    await this.freeText.takeOut(libraryId, profiles, traces);
  }
}
