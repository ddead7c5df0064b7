import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { MentorExclusionRepository } from './data/mentor-exclusion.repository';
import { MentorProfileRepository } from './data/mentor-profile.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
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
    private readonly openRequests: MentoringRequestsService,
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
      stop: (...client) => this.openRequests.closeAllOf(...client),
      erase: (...client) => this.requests.eraseWords(...client),
    });
    this.clientData.register({
      section: 'mentorsNeverProposed',
      columns: ['mentor_exclusions.client_id'],
      exportOf: (...client) => this.exclusions.findMentorsExcluding(...client),
      erase: (...client) => this.exclusions.forgetClient(...client),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const requests = { table: 'mentoring_requests', columns: ['goals', 'note'], versioned: true };
    await this.freeText.takeOut(libraryId, requests, traces);
    const profiles = { table: 'mentor_profiles', columns: ['about'], versioned: true };
    await this.freeText.takeOut(libraryId, profiles, traces);
  }
}
