import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import {
  type FollowUp,
  FollowUpsService,
  FollowUpStandIns,
  type SnoozeChoice,
  SnoozesService,
  SubjectContributors,
  subjectOf,
} from '#follow-ups';
import { type LinkCaller } from '#identity';
import { UnitOfWork } from '#platform/database';
import { FollowUpLinkRepository } from './data/follow-up-link.repository';
import { type LinkState, linkState } from './domain/link-state.rules';

/** Somebody at a link's door: what it is about, and what can still be done there. */
export interface LinkVisit {
  readonly followUp: FollowUp;
  readonly state: LinkState;
  /** Whom it is with, as mails name them. */
  readonly subject: string | undefined;
}

/** What can be done through the link in a mail. Looking changes nothing. */
@Injectable()
export class LinkVisitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: FollowUpLinkRepository,
    private readonly followUps: FollowUpsService,
    private readonly snoozes: SnoozesService,
    private readonly subjects: SubjectContributors,
    private readonly standIns: FollowUpStandIns,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async receive({ libraryId, tokenId, userId }: LinkCaller): Promise<LinkVisit> {
    const link = await this.links.findUnrevoked(libraryId, tokenId);
    const followUp = link && (await this.followUps.find(libraryId, link.followUpId));
    if (!link || !followUp) throw new DomainError('gone', 'link_gone');
    const now = this.clock.now();
    const readers = [followUp.ownerId, await this.standIns.find(followUp, now)];
    const isTheirs = readers.includes(userId ?? '');
    const state = linkState(link, followUp, isTheirs, now);
    const subject = await this.subjects.describe(libraryId, subjectOf(followUp));
    return { followUp, state, subject: subject?.name };
  }

  /** @throws DomainError conflict where it is no longer as the page showed it. */
  async markDone(caller: LinkCaller, version: number): Promise<void> {
    await this.act(caller, version, ({ id }) => this.followUps.end(caller, id, 'done'));
  }

  /** @throws DomainError conflict as above; invalid at `/until`. */
  async snooze(caller: LinkCaller, version: number, until: SnoozeChoice): Promise<void> {
    await this.act(caller, version, ({ id }) => this.snoozes.snooze(caller, id, { until }));
  }

  private async act(
    caller: LinkCaller,
    version: number,
    work: (followUp: FollowUp) => Promise<unknown>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { followUp, state } = await this.receive(caller);
      if (state !== 'open') throw new DomainError('conflict', 'follow_up_link_ended');
      if (followUp.version !== version) throw new DomainError('conflict', 'follow_up_link_stale');
      await work(followUp);
    });
  }
}
