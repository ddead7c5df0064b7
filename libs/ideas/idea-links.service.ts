import { Injectable } from '@nestjs/common';
import { type Caller, DomainError } from '#kernel';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService, type Library, type LinkCaller, TokensService } from '#identity';
import { Settings } from '#platform/config';
import { IdeaRepository } from './data/idea.repository';
import { type Idea } from './domain/idea';
import { IdeasService } from './ideas.service';

/** A partner at its door for ideas. */
export interface IdeaVisit {
  readonly contact: Contact;
  readonly library: Library;
}

/** The link by which a partner drops ideas. Its token is derived from its id and kept nowhere; looking changes nothing. */
@Injectable()
export class IdeaLinksService {
  constructor(
    private readonly ideas: IdeaRepository,
    private readonly service: IdeasService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly tokens: TokensService,
    private readonly settings: Settings,
  ) {}

  /** Where the partner's link leads: the same in every mail. Inside a unit of work. */
  async provide(caller: Caller, contactId: string): Promise<string> {
    const { libraryId } = caller;
    const standing = await this.ideas.findLink(libraryId, contactId);
    if (standing !== undefined && (await this.tokens.canWriteLink(libraryId, standing))) {
      return this.addressOf(standing);
    }
    const details = { scope: 'idea:drop', expiresAt: null } as const;
    return this.addressOf((await this.tokens.issueLink(caller, { contactId }, details)).id);
  }

  /** @throws DomainError gone, once the library works with the partner no more. */
  async receive({ libraryId, contactId }: LinkCaller): Promise<IdeaVisit> {
    const contact = contactId === null ? null : await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) throw new DomainError('gone', 'link_gone');
    return { contact, library: await this.libraries.find(libraryId) };
  }

  /** @throws DomainError gone; conflict `too_many_ideas`. */
  async drop(
    caller: LinkCaller,
    idea: Pick<Idea, 'subject' | 'idea'> & { readonly senderName?: string | undefined },
  ): Promise<void> {
    const { contact } = await this.receive(caller);
    await this.service.drop(caller, { ...idea, contactId: contact.id, door: 'link' });
  }

  private addressOf(linkId: string): string {
    const path = `/l/ideas/${this.tokens.linkToken(linkId)}`;
    return new URL(path, this.settings.publicUrl).toString();
  }
}
