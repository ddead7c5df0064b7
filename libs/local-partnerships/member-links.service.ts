import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { TokensService } from '#identity';
import { Settings } from '#platform/config';
import { MemberLinkRepository } from './data/member-link.repository';
import { type Member } from './domain/member';

/** Makes members' links and writes them out. Their tokens are derived from their ids and kept nowhere. */
@Injectable()
export class MemberLinksService {
  constructor(
    private readonly links: MemberLinkRepository,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Where the member's link leads: the same in every mail. Inside a unit of work. */
  async provide(caller: Caller, { libraryId, id: memberId, contactId }: Member): Promise<string> {
    const standing = await this.links.findNewest(libraryId, memberId);
    if (standing && (await this.tokens.canWriteLink(libraryId, standing.id))) {
      return this.addressOf(standing.id);
    }
    const { id } = await this.tokens.issueLink(
      caller,
      { contactId },
      // When its time is over the visit says so: `areLinksOver`.
      { scope: 'local-partnership:take-part', expiresAt: null },
    );
    await this.links.add({ libraryId, id, memberId, createdAt: this.clock.now() });
    return this.addressOf(id);
  }

  private addressOf(linkId: string): string {
    const path = `/l/local-partnerships/${this.tokens.linkToken(linkId)}`;
    return new URL(path, this.settings.publicUrl).toString();
  }
}
