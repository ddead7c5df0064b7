import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { ideaNoticeKind } from './domain/mail-kinds';

const ideasInWords: Statement = {
  name: 'ideas_in_words',
  text: `
    select idea.id, idea.subject, contact.name as partner
    from ideas as idea
    join contacts as contact on contact.library_id = idea.library_id and contact.id = idea.contact_id
    where idea.library_id = $1 and idea.id = any ($2)`,
};

interface IdeaInWords {
  readonly id: string;
  readonly subject: string;
  readonly partner: string;
}

/** What is said inside the app of an idea that a partner has dropped. */
@Injectable()
export class IdeaNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly reads: ReadPath,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: ideaNoticeKind,
      message: 'notice.idea_received',
      describe: async (libraryId, ids) => {
        const values = [libraryId, ids];
        const found = await this.reads.rows<IdeaInWords & object>(libraryId, ideasInWords, values);
        return new Map(
          found.map(({ id, subject, partner }) => [id, { subject, partner }] as const),
        );
      },
    });
  }
}
