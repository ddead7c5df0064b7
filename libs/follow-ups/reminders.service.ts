import { Injectable } from '@nestjs/common';
import { batchesOf, byLibrary, Clock, defaultLanguage, type Language } from '#kernel';
import { type Delivery, Outbox } from '#notifications';
import { ReminderTimesService } from '#preferences';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { type DueFollowUp, DueFollowUpsReader } from './data/due-follow-ups.reader';
import { FollowUpRepository } from './data/follow-up.repository';
import { type FollowUp } from './domain/follow-up';
import { type Owner } from './domain/owner';
import { subjectOf } from './domain/follow-up-subject';
import { obstacleTo, occurrenceOf, type ReminderObstacle } from './domain/reminder.rules';
import { FollowUpStandIns } from './follow-up-stand-ins';
import { Owners } from './owners';
import { SubjectContributors, type SubjectDescription } from './subject.contributors';

export const reminderKind = 'follow-ups.reminder';

const batchSize = 1000;

/** What a reminder that should still go out is about. */
export interface WantedReminder {
  readonly followUp: FollowUp;
  readonly owner: Owner;
  /** Who is told: the owner, or who stands in for them. */
  readonly reader: Owner;
  readonly subject: SubjectDescription;
}

/** A reminder that should no longer go out, and why, if more can be said than that. */
export interface HinderedReminder {
  readonly obstacle: ReminderObstacle | undefined;
}

/** Reminds owners of what is due: hands it over for sending, once for each promise. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueFollowUpsReader,
    private readonly followUps: FollowUpRepository,
    private readonly owners: Owners,
    private readonly times: ReminderTimesService,
    private readonly standIns: FollowUpStandIns,
    private readonly subjects: SubjectContributors,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Everything that is due now, in all libraries. Several workers may do it at once. */
  async remindOfDue(): Promise<void> {
    const now = this.clock.now();
    const find = (...page: [number, DueFollowUp?]) => this.due.findDue(now, ...page);
    for await (const batch of batchesOf(find, batchSize)) {
      for (const [libraryId, due] of byLibrary(batch)) await this.remindIn(libraryId, due, now);
    }
  }

  /** What the reminder of this delivery would say, or what has come in between. */
  async examine({
    libraryId,
    recipient,
    subjectId,
    occurrence,
  }: Delivery): Promise<WantedReminder | HinderedReminder> {
    if (recipient.kind !== 'user') return { obstacle: undefined };
    const reminder = { ownerId: recipient.id, occurrence };
    return this.unitOfWork.run(libraryId, async () => {
      const [followUp, owner, readerOf] = await Promise.all([
        this.followUps.find(libraryId, subjectId),
        this.owners.find(libraryId, recipient.id),
        this.standIns.on(libraryId, this.clock.now()),
      ]);
      if (!followUp || !owner) return { obstacle: undefined };
      const obstacle = obstacleTo(reminder, followUp, owner);
      if (obstacle) return { obstacle };
      const readerId = await readerOf(followUp);
      const isAway = readerId !== owner.id;
      const reader = isAway ? await this.owners.find(libraryId, readerId) : owner;
      const subject = await this.subjects.describe(libraryId, subjectOf(followUp));
      if (!subject || subject.isArchived) return { obstacle: 'subject_archived' };
      return { followUp, owner, reader: reader ?? owner, subject };
    });
  }

  /** A fault in one library must not keep the others from being reminded. */
  private async remindIn(libraryId: string, due: readonly DueFollowUp[], now: Date): Promise<void> {
    const ids = due.map(({ id }) => id);
    try {
      await this.unitOfWork.run(libraryId, () => this.handOver(libraryId, ids, now));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error({ error, libraryId }, 'Nobody could be reminded in one library');
    }
  }

  /** Into the transaction that also marks it as done: nothing is lost, and nothing handed over twice (ADR 0002). */
  private async handOver(libraryId: string, ids: readonly string[], now: Date): Promise<void> {
    const due = await this.followUps.lockDueForReminder(libraryId, ids, now);
    const ownerIds = [...new Set(due.map(({ ownerId }) => ownerId))];
    const leftToDigest = await this.times.leftToDigest(libraryId, ownerIds, now);
    const followUps = due.filter(({ ownerId }) => !leftToDigest.has(ownerId));
    const readers = await this.readersOf(libraryId, followUps, now);
    const readerIds = [...new Set(readers.values())];
    const languages = await this.languagesOf(libraryId, readerIds);
    const moments = await this.times.momentsFor(libraryId, readerIds, now);
    await this.outbox.addAll(
      { libraryId },
      followUps.map((followUp) => {
        const readerId = readers.get(followUp) ?? followUp.ownerId;
        return {
          kind: reminderKind,
          recipient: { kind: 'user', id: followUp.ownerId },
          standInId: readerId,
          language: languages.get(readerId) ?? defaultLanguage,
          subjectType: 'follow_up',
          subjectId: followUp.id,
          occurrence: occurrenceOf(followUp),
          sendAt: moments.get(readerId) ?? now,
        };
      }),
    );
    const reminded = followUps.map(({ id }) => id);
    await this.followUps.markReminded(libraryId, reminded, now);
  }

  private async readersOf(
    libraryId: string,
    followUps: readonly FollowUp[],
    now: Date,
  ): Promise<ReadonlyMap<FollowUp, string>> {
    const readerOf = await this.standIns.on(libraryId, now);
    const readers = new Map<FollowUp, string>();
    for (const followUp of followUps) readers.set(followUp, await readerOf(followUp));
    return readers;
  }

  private async languagesOf(
    libraryId: string,
    userIds: readonly string[],
  ): Promise<ReadonlyMap<string, Language>> {
    const languages = new Map<string, Language>();
    for (const id of userIds) {
      const reader = await this.owners.find(libraryId, id);
      if (reader) languages.set(id, reader.language);
    }
    return languages;
  }
}
