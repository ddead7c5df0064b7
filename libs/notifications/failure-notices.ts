import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language } from '#kernel';
import { UsersService } from '#identity';
import { NoticeKinds, Notices } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { type MessageParameters, Messages } from '#platform/messages';
import { type Delivery } from './domain/delivery';

export const failureKind = 'notifications.failed';

type Failed = Pick<Delivery, 'libraryId' | 'id' | 'recipient' | 'attempts'>;

/** The reason of the last attempt is why it was given up. */
const reasons: Statement = {
  name: 'reasons_of_failed_deliveries',
  text: `
    select distinct on (attempt.delivery_id) attempt.delivery_id as id, attempt.reason
    from delivery_attempts as attempt
    where attempt.library_id = $1 and attempt.delivery_id = any ($2)
    order by attempt.delivery_id, attempt.number desc`,
};

/** Says inside the app that a mail could not be delivered: to the user it was for, else to the admins. */
@Injectable()
export class FailureNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly notices: Notices,
    private readonly users: UsersService,
    private readonly reads: ReadPath,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: failureKind,
      message: 'notice.delivery_failed',
      describe: (libraryId, ids, language) => this.reasonsOf(libraryId, ids, language),
    });
  }

  /** Inside the unit of work in which they were given up. */
  async tell(failed: readonly Failed[]): Promise<void> {
    for (const delivery of failed) {
      const { libraryId, id, attempts } = delivery;
      const readers = await this.readersOf(delivery);
      const notice = { kind: failureKind, subjectType: 'delivery', subjectId: id };
      await this.notices.addAll(
        libraryId,
        // Sent again by a person it may fail again.
        readers.map((userId) => ({ ...notice, userId, occurrence: String(attempts) })),
      );
    }
  }

  private async readersOf({ libraryId, recipient }: Failed): Promise<string[]> {
    if (recipient.kind === 'user') return [recipient.id];
    return (await this.users.findActive(libraryId, ['admin'])).map(({ id }) => id);
  }

  private async reasonsOf(
    libraryId: string,
    ids: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, MessageParameters>> {
    const found = await this.reads.rows<{ id: string; reason: string | null }>(libraryId, reasons, [
      libraryId,
      ids,
    ]);
    return new Map(
      found.map(({ id, reason }) => [
        id,
        { reason: this.messages.find(language, `delivery_reason.${reason ?? ''}`) ?? '' },
      ]),
    );
  }
}
