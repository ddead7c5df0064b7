import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ClientReaches, ClientsService } from '#clients';
import { ContactsService } from '#contacts';
import { SubjectContributors, type SubjectDescription } from '#follow-ups';
import { MatchLookupService } from './match-lookup.service';
import { MentorProfilesService } from './mentor-profiles.service';

/** Tells follow-ups what a match is that they are about: whoever may not know its client knows nothing of them. */
@Injectable()
export class MatchSubjectContribution implements OnModuleInit {
  constructor(
    private readonly subjects: SubjectContributors,
    private readonly reaches: ClientReaches,
    private readonly matches: MatchLookupService,
    private readonly clients: ClientsService,
    private readonly profiles: MentorProfilesService,
    private readonly contacts: ContactsService,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      kind: 'match',
      describe: (...match) => this.describe(...match),
      maySee: (...match) => this.maySee(...match),
    });
  }

  private async maySee(caller: Caller, id: string): Promise<boolean> {
    const match = await this.matches.find(caller.libraryId, id);
    return match !== null && this.reaches.includes(caller, match.clientId);
  }

  /** It goes out by mail: the client by their initials, and how to reach the mentor. */
  private async describe(libraryId: string, id: string): Promise<SubjectDescription | undefined> {
    const match = await this.matches.find(libraryId, id);
    if (!match) return undefined;
    const { contactId } = await this.profiles.find(libraryId, match.profileId);
    const mentor = await this.contacts.find(libraryId, contactId);
    const client = await this.clients.findUnlessErased(libraryId, match.clientId);
    if (!mentor || !client) return undefined;
    const isArchived = client.archivedAt !== null;
    const { phone, email } = mentor;
    return {
      name: `${client.initials} · ${mentor.name}`,
      phone,
      email,
      contactId,
      isActive: match.endedAt === null && !isArchived,
      isArchived,
    };
  }
}
