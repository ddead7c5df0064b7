import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { TokensService } from '#identity';
import { type Match, MentorProfilesService } from '#mentoring';
import { Settings } from '#platform/config';
import { MatchLinkRepository } from './data/match-link.repository';
import { type MatchParty } from './domain/match-link';

/** Makes links to matches and writes them out. Their tokens are derived from their ids and kept nowhere. */
@Injectable()
export class MatchLinksService {
  constructor(
    private readonly links: MatchLinkRepository,
    private readonly profiles: MentorProfilesService,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Where the party's link leads: the same in every mail about the match. Inside a unit of work. */
  async provide(caller: Caller, match: Match, party: MatchParty): Promise<string> {
    const { libraryId, id: matchId } = match;
    const standing = await this.links.findNewest(libraryId, matchId, party);
    if (standing && (await this.tokens.canWriteLink(libraryId, standing.id))) {
      return this.addressOf(standing.id);
    }
    const { contactId } = await this.profiles.find(libraryId, match.profileId);
    const { id } = await this.tokens.issueLink(
      caller,
      party === 'mentor' ? { contactId } : null,
      // When its time is over the visit says so: `match-link.ts`.
      { scope: 'match:take-part', expiresAt: null },
    );
    await this.links.add({ libraryId, id, matchId, party, createdAt: this.clock.now() });
    return this.addressOf(id);
  }

  private addressOf(linkId: string): string {
    const path = `/l/matches/${this.tokens.linkToken(linkId)}`;
    return new URL(path, this.settings.publicUrl).toString();
  }
}
