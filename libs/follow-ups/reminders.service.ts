import { Injectable } from '@nestjs/common';
import { Clock, defaultLanguage, type Language } from '#kernel';
import { type Delivery, Outbox } from '#notifications';
import { QuietHoursService } from '#preferences';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { type DueFollowUp, DueFollowUpsReader } from './data/due-follow-ups.reader';
import { FollowUpRepository } from './data/follow-up.repository';
import { type FollowUp } from './domain/follow-up';
import { type Owner } from './domain/owner';
import { subjectOf } from './domain/follow-up-subject';
import { isStillWanted, occurrenceOf } from './domain/reminder.rules';
import { Owners } from './owners';
import { SubjectContributors } from './subject.contributors';

export const reminderKind = 'follow-ups.reminder';

const batchSize = 200;

/** Reminds owners of what is due: hands it over for sending, once for each promise. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueFollowUpsReader,
    private readonly followUps: FollowUpRepository,
    private readonly owners: Owners,
    private readonly subjects: SubjectContributors,
    private readonly quietHours: QuietHoursService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Everything that is due now, in all libraries. Several workers may do it at once. */
  async remindOfDue(): Promise<void> {
    const now = this.clock.now();
    let batch = await this.due.findDue(now, batchSize);
    while (batch.length > 0) {
      for (const [libraryId, ids] of byLibrary(batch)) await this.remindIn(libraryId, ids, now);
      if (batch.length < batchSize) return;
      batch = await this.due.findDue(now, batchSize, batch.at(-1));
    }
  }

  /** The follow-up and its owner, while the reminder of this delivery should still go out. */
  async findWanted({
    libraryId,
    recipient,
    subjectId,
    occurrence,
  }: Delivery): Promise<{ followUp: FollowUp; owner: Owner } | undefined> {
    if (recipient.kind !== 'user') return undefined;
    const reminder = { ownerId: recipient.id, occurrence };
    return this.unitOfWork.run(libraryId, async () => {
      const followUp = await this.followUps.find(libraryId, subjectId);
      const owner = await this.owners.find(libraryId, recipient.id);
      if (!followUp || !owner || !isStillWanted(reminder, followUp, owner)) return undefined;
      const subject = await this.subjects.describe(libraryId, subjectOf(followUp));
      return subject && !subject.isArchived ? { followUp, owner } : undefined;
    });
  }

  /** A fault in one library must not keep the others from being reminded. */
  private async remindIn(libraryId: string, ids: readonly string[], now: Date): Promise<void> {
    try {
      await this.unitOfWork.run(libraryId, () => this.handOver(libraryId, ids, now));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error({ error, libraryId }, 'Nobody could be reminded in one library');
    }
  }

  /** Into the transaction that also marks it as done: nothing is lost, and nothing handed over twice (ADR 0002). */
  private async handOver(libraryId: string, ids: readonly string[], now: Date): Promise<void> {
    const followUps = await this.followUps.lockDueForReminder(libraryId, ids, now);
    const languages = await this.languagesOf(libraryId, followUps);
    const ownerIds = [...new Set(followUps.map(({ ownerId }) => ownerId))];
    const moments = await this.quietHours.momentsFor(libraryId, ownerIds, now);
    for (const followUp of followUps) {
      await this.outbox.add(followUp, {
        kind: reminderKind,
        recipient: { kind: 'user', id: followUp.ownerId },
        language: languages.get(followUp.ownerId) ?? defaultLanguage,
        subjectType: 'follow_up',
        subjectId: followUp.id,
        occurrence: occurrenceOf(followUp),
        sendAt: moments.get(followUp.ownerId) ?? now,
      });
    }
    const reminded = followUps.map(({ id }) => id);
    await this.followUps.markReminded(libraryId, reminded, now);
  }

  private async languagesOf(
    libraryId: string,
    followUps: readonly FollowUp[],
  ): Promise<ReadonlyMap<string, Language>> {
    const languages = new Map<string, Language>();
    for (const ownerId of new Set(followUps.map((followUp) => followUp.ownerId))) {
      const owner = await this.owners.find(libraryId, ownerId);
      if (owner) languages.set(ownerId, owner.language);
    }
    return languages;
  }
}

function byLibrary(due: readonly DueFollowUp[]): Map<string, string[]> {
  const libraries = new Map<string, string[]>();
  for (const { libraryId, id } of due) {
    const ids = libraries.get(libraryId);
    if (ids) ids.push(id);
    else libraries.set(libraryId, [id]);
  }
  return libraries;
}
