import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LibrariesService, type User, UsersService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { ImportRepository } from '../data/import.repository';
import { type Import } from '../domain/import';
import { importNoticeKind } from '../import-ends';
import { importMail } from './import-mail';

/** The mail that tells whoever brought a file that its import has ended. */
@Injectable()
export class ImportNotice implements MessageKind, OnModuleInit {
  readonly kind = importNoticeKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.find(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const found = await this.find(delivery);
    if (!found) throw new Error('This notice is not wanted any more');
    const library = await this.libraries.find(delivery.libraryId);
    const url = new URL(`/imports/${found.ended.id}`, this.settings.publicUrl).toString();
    return importMail({ ...found, library, url }, this.messages);
  }

  /** What ended and whom to tell; nobody, once it goes on, has been deleted, or they have left. */
  private async find({
    libraryId,
    recipient,
    subjectId,
  }: Delivery): Promise<{ ended: Import; user: User } | undefined> {
    if (recipient.kind !== 'user') return undefined;
    return this.unitOfWork.run(libraryId, async () => {
      const ended = await this.imports.find(libraryId, subjectId);
      const user = await this.users.find(libraryId, recipient.id);
      const hasEnded = ended?.status === 'completed' || ended?.status === 'failed';
      return ended && hasEnded && user?.status === 'active' ? { ended, user } : undefined;
    });
  }
}
