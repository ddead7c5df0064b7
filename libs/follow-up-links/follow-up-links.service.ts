import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, systemCaller } from '#kernel';
import {
  type ActionLinkMaker,
  ActionLinks,
  type FollowUp,
  type FollowUpActions,
} from '#follow-ups';
import { TokensService } from '#identity';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { FollowUpLinkRepository } from './data/follow-up-link.repository';
import { isOver } from './domain/link-state.rules';

/** Makes the links that mails carry. Their tokens are derived from their ids and kept nowhere. */
@Injectable()
export class FollowUpLinksService implements ActionLinkMaker, OnModuleInit {
  constructor(
    private readonly actionLinks: ActionLinks,
    private readonly unitOfWork: UnitOfWork,
    private readonly links: FollowUpLinkRepository,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.actionLinks.register(this);
  }

  /** The same link in every mail to a user about a follow-up, while it does something. */
  async actionsFor(
    { libraryId, id }: Pick<FollowUp, 'libraryId' | 'id'>,
    userId: string,
  ): Promise<FollowUpActions> {
    const linkId = await this.provide(libraryId, id, userId);
    const address = new URL(
      `/l/follow-ups/${this.tokens.linkToken(linkId)}`,
      this.settings.publicUrl,
    ).toString();
    return { done: `${address}?wish=done`, snooze: `${address}?wish=later` };
  }

  private async provide(libraryId: string, followUpId: string, userId: string): Promise<string> {
    return this.unitOfWork.run(libraryId, async () => {
      const now = this.clock.now();
      const standing = await this.links.findNewest(libraryId, followUpId, userId);
      if (standing && !isOver(standing, now) && (await this.canWrite(libraryId, standing.id))) {
        return standing.id;
      }
      const { id } = await this.tokens.issueLink(
        systemCaller(libraryId),
        { userId },
        // When its time is over the page behind it says so: `link-state.rules.ts`.
        { scope: 'follow-up:act', expiresAt: null },
      );
      await this.links.add({ libraryId, id, followUpId, createdAt: now });
      return id;
    });
  }

  private canWrite(libraryId: string, linkId: string): Promise<boolean> {
    return this.tokens.canWriteLink(libraryId, linkId);
  }
}
