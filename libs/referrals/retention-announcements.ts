import { Injectable } from '@nestjs/common';
import { type User } from '#identity';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { ReferralRepository } from './data/referral.repository';
import { type Referral } from './domain/referral';
import { ReferralOwners } from './referral-owners';

export const retentionKind = 'referrals.retention';

/** Tells whoever looks after referrals that these are about to forget the person: once, a month before. */
@Injectable()
export class RetentionAnnouncements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly owners: ReferralOwners,
    private readonly outbox: Outbox,
  ) {}

  /** One mail to each owner, and to the admins about what nobody at work looks after. */
  async announce(libraryId: string, ids: readonly string[], now: Date): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      const referrals = await this.referrals.markAnnounced(libraryId, ids, now);
      const readers = new Map<string, User>();
      for (const referral of referrals) {
        for (const reader of await this.owners.of(referral)) readers.set(reader.id, reader);
      }
      for (const { id, language } of readers.values()) {
        await this.outbox.add(
          { libraryId },
          {
            kind: retentionKind,
            recipient: { kind: 'user', id },
            language,
            subjectType: 'library',
            subjectId: libraryId,
            occurrence: now.toISOString(),
          },
        );
      }
    });
  }

  /** What was announced to this user at that moment. */
  async findAnnounced(libraryId: string, userId: string, at: Date): Promise<Referral[]> {
    return this.unitOfWork.run(libraryId, async () => {
      const announced = await this.referrals.findAnnouncedAt(libraryId, at);
      const theirs: Referral[] = [];
      for (const referral of announced) {
        if ((await this.owners.of(referral)).some(({ id }) => id === userId)) theirs.push(referral);
      }
      return theirs;
    });
  }
}
