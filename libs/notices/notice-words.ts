import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type MessageParameters, Messages } from '#platform/messages';
import { type NoticeRow } from './data/notice.reader';
import { NoticeKinds } from './notice-kinds';

/** A notice with what it says. */
export interface WordedNotice extends NoticeRow {
  readonly text: string;
}

type Descriptions = ReadonlyMap<string, MessageParameters>;

/** What notices say. It is written when they are read, in the reader's language: no words about anybody are kept. */
@Injectable()
export class NoticeWords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: NoticeKinds,
    private readonly messages: Messages,
  ) {}

  async of(
    libraryId: string,
    notices: readonly NoticeRow[],
    language: Language,
  ): Promise<WordedNotice[]> {
    const described = await this.unitOfWork.run(libraryId, () =>
      this.describe(libraryId, notices, language),
    );
    return notices.map((notice) => ({
      ...notice,
      text: this.text(notice, described.get(notice.kind)?.get(notice.subjectId), language),
    }));
  }

  private async describe(
    libraryId: string,
    notices: readonly NoticeRow[],
    language: Language,
  ): Promise<ReadonlyMap<string, Descriptions>> {
    const described = new Map<string, Descriptions>();
    for (const name of new Set(notices.map(({ kind }) => kind))) {
      const ofKind = notices.filter(({ kind }) => kind === name);
      const ids = [...new Set(ofKind.map(({ subjectId }) => subjectId))];
      const kind = this.kinds.find(name);
      if (kind) described.set(name, await kind.describe(libraryId, ids, language));
    }
    return described;
  }

  private text(
    { kind }: NoticeRow,
    parameters: MessageParameters | undefined,
    language: Language,
  ): string {
    const key = this.kinds.find(kind)?.message;
    return key === undefined || !parameters
      ? this.messages.text(language, 'page.notices.gone')
      : this.messages.text(language, key, parameters);
  }
}
