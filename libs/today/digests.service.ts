import { Injectable } from '@nestjs/common';
import { Clock, type Language, type LocalDay, localDay } from '#kernel';
import { FollowUpsService } from '#follow-ups';
import { LibrariesService, type User, UsersService } from '#identity';
import { type Delivery, Outbox } from '#notifications';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { isDigestDue, type Preferences, PreferencesService, StandIns } from '#preferences';
import { type DueDigest, DueDigestsReader } from './data/due-digests.reader';
import { type DigestContent, digestOf } from './domain/digest.rules';
import { OwnListService } from './own-list.service';
import { type Today } from './today.service';

export const digestKind = 'today.digest';

/** Of each group; a mail is no place for more. */
const perGroup = 20;

/** A digest that has something to say. */
export interface Digest extends DigestContent, Pick<Today, 'day' | 'more'> {
  readonly user: User;
  /** Who gets it: the user, or who stands in for them; */
  readonly reader: User;
  /** and in which language they want to read digests. */
  readonly language: Language;
}

/** Hands over each user's digest, once on each of their days, at their hour. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueDigestsReader,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly preferences: PreferencesService,
    private readonly standIns: StandIns,
    private readonly lists: OwnListService,
    private readonly followUps: FollowUpsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** In all libraries; several workers may do it at once. A fault with one does not keep the others from theirs. */
  async handOver(): Promise<void> {
    const now = this.clock.now();
    for (const due of await this.due.findDue(now)) {
      try {
        await this.unitOfWork.run(due.libraryId, () => this.handOverTo(due, now));
      } catch (error) {
        if (isUnavailable(error)) throw error;
        this.log.error({ error, ...due }, 'Somebody could not be given their digest');
      }
    }
  }

  /** What the digest of this delivery tells; nothing where there is nothing to tell, or it is of another day. */
  async findWanted({ libraryId, recipient, occurrence }: Delivery): Promise<Digest | undefined> {
    if (recipient.kind !== 'user') return undefined;
    return this.unitOfWork.run(libraryId, async () => {
      const user = await this.users.find(libraryId, recipient.id);
      if (user?.status !== 'active') return undefined;
      const reader = await this.readerOf(user);
      const { day, items, more } = await this.lists.of(user, perGroup, reader);
      const content = digestOf(items, day);
      if (day.date !== occurrence || content.items.length === 0) return undefined;
      const { digestLanguage } = await this.preferences.find(libraryId, reader.id);
      return { ...content, day, more, user, reader, language: digestLanguage ?? reader.language };
    });
  }

  private async readerOf(user: User): Promise<User> {
    const { libraryId, id } = user;
    const readerId = await this.standIns.find(libraryId, id, this.clock.now());
    return (readerId === id ? null : await this.users.find(libraryId, readerId)) ?? user;
  }

  private async handOverTo({ libraryId, userId }: DueDigest, now: Date): Promise<void> {
    const user = await this.users.find(libraryId, userId);
    const { timeZone, workingWeekdays } = await this.libraries.find(libraryId);
    const preferences = await this.preferences.find(libraryId, userId);
    const day = localDay(now, timeZone);
    const weekdays = preferences.digestWeekdays ?? workingWeekdays;
    if (!user || !isDigestDue(day, { ...preferences, weekdays }, user.createdAt)) return;
    await this.add(user, preferences, day);
  }

  /** In the transaction that also says so of what the digest reminds of: no mail comes for it besides. */
  private async add(user: User, preferences: Preferences, { date, end }: LocalDay): Promise<void> {
    const { libraryId, id } = user;
    const deliveryId = await this.outbox.add(user, {
      kind: digestKind,
      recipient: { kind: 'user', id },
      language: preferences.digestLanguage ?? user.language,
      subjectType: 'user',
      subjectId: id,
      occurrence: date,
    });
    if (deliveryId !== undefined && preferences.reminders === 'in_digest') {
      await this.followUps.markReminded(libraryId, id, end);
    }
  }
}
