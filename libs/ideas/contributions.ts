import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { IdeaRepository } from './data/idea.repository';

/** What this feature answers for: ideas are of contacts, and what is written in them may name people. */
@Injectable()
export class IdeasContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
    private readonly ideas: IdeaRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [{ table: 'ideas', column: 'contact_id', countedAs: 'ideas', versionIn: 'ideas' }],
    });
    this.personData.register({
      section: 'ideas',
      exportOf: (...person) => this.exportOf(...person),
      erase: (...person) => this.ideas.forgetPerson(...person),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async exportOf(libraryId: string, contactId: string): Promise<unknown> {
    const ideas = await this.ideas.findOfContact(libraryId, contactId);
    const ids = ideas.map(({ id }) => id);
    const moves = await this.ideas.findMoves(libraryId, ids);
    return ideas.map((idea) => ({
      ...idea,
      moves: moves.filter(({ ideaId }) => ideaId === idea.id),
    }));
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const columns = ['subject', 'idea', 'sender_name'];
    await this.freeText.takeOut(libraryId, { table: 'ideas', columns, versioned: true }, traces);
    await this.freeText.takeOut(libraryId, { table: 'idea_moves', columns: ['reply'] }, traces);
  }
}
