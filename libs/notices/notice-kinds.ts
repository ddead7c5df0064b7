import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { type MessageParameters } from '#platform/messages';

/** What a feature knows about one kind of notice. It bears the name of the message that is mailed besides. */
export interface NoticeKind {
  readonly kind: string;
  /** The key of what it says. */
  readonly message: string;
  /** What it says of these subjects, by their ids; without those that there are no more. */
  describe(
    libraryId: string,
    subjectIds: readonly string[],
    language: Language,
  ): Promise<ReadonlyMap<string, MessageParameters>>;
}

/** Every kind of notice; each feature registers its own in `onModuleInit`. */
@Injectable()
export class NoticeKinds {
  private readonly kinds = new Map<string, NoticeKind>();

  register(kind: NoticeKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`There are two notice kinds "${kind.kind}"`);
    this.kinds.set(kind.kind, kind);
  }

  find(kind: string): NoticeKind | undefined {
    return this.kinds.get(kind);
  }
}
