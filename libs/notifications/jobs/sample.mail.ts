import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LibrariesService, type User, UsersService } from '#identity';
import { renderMail } from '#platform/mail';
import { type Delivery } from '../domain/delivery';
import { mailSampleKind, MailSampleService } from '../mail-sample.service';
import { type ComposedMessage, type MessageKind, MessageKinds } from '../message-kinds';

/** The mail by which an admin sees how the library's mail comes. */
@Injectable()
export class SampleMail implements MessageKind, OnModuleInit {
  readonly kind = mailSampleKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly samples: MailSampleService,
    private readonly libraries: LibrariesService,
    private readonly users: UsersService,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.reader(delivery))?.status === 'active';
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const reader = await this.reader(delivery);
    if (!reader) throw new Error('Whoever asked for this mail is gone');
    const library = await this.libraries.find(delivery.libraryId);
    return {
      to: { name: reader.name, address: reader.email },
      language: reader.language,
      subject: this.samples.subjectFor(reader.language, library),
      ...renderMail(this.samples.contentFor(reader, library)),
    };
  }

  private reader({ libraryId, recipient }: Delivery): Promise<User | null> {
    if (recipient.kind !== 'user') return Promise.resolve(null);
    return this.users.find(libraryId, recipient.id);
  }
}
