import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { handOverKind } from './hand-overs.service';
import { reminderKind } from './reminders.service';

const titles: Statement = {
  name: 'follow_up_titles',
  text: `select id, title from follow_ups where library_id = $1 and id = any ($2) and title <> ''`,
};

/** What is said inside the app of a follow-up that is due, or that was handed over. */
@Injectable()
export class FollowUpNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly reads: ReadPath,
  ) {}

  onModuleInit(): void {
    this.register(reminderKind, 'notice.follow_up_due');
    this.register(handOverKind, 'notice.follow_up_handed_over');
  }

  private register(kind: string, message: string): void {
    this.kinds.register({ kind, message, describe: (library, ids) => this.titlesOf(library, ids) });
  }

  private async titlesOf(
    libraryId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { title: string }>> {
    const found = await this.reads.rows<{ id: string; title: string }>(libraryId, titles, [
      libraryId,
      ids,
    ]);
    return new Map(found.map(({ id, title }) => [id, { title }]));
  }
}
