import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { LibrariesService, type User, UsersService } from '#identity';
import {
  type ComposedMessage,
  type Delivery,
  type MessageKind,
  MessageKinds,
} from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { WebhookEndpointRepository } from '../data/webhook-endpoint.repository';
import { type WebhookEndpoint } from '../domain/webhook-endpoint';
import { disabledMailKind } from '../endpoint-health.service';

/** The mail that tells an admin that a partner's system has taken nothing for days and is told nothing any more. */
@Injectable()
export class DisabledEndpointMail implements MessageKind, OnModuleInit {
  readonly kind = disabledMailKind;

  constructor(
    private readonly kinds: MessageKinds,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly contacts: ContactsService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const admin = await this.admin(delivery);
    const endpoint = await this.endpoint(delivery);
    return admin?.status === 'active' && endpoint?.disabledReason === 'failing';
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const admin = await this.admin(delivery);
    const endpoint = await this.endpoint(delivery);
    if (!admin || !endpoint) throw new Error('The admin or the endpoint of this mail is gone');
    const { libraryId } = delivery;
    const contact = await this.contacts.find(libraryId, endpoint.contactId);
    const { name: library } = await this.libraries.find(libraryId);
    const parameters = { partner: contact?.name ?? '', host: new URL(endpoint.url).host, library };
    const text = (key: string): string =>
      this.messages.text(admin.language, `mail.webhook_disabled.${key}`, parameters);
    return {
      to: { name: admin.name, address: admin.email },
      language: admin.language,
      subject: text('subject'),
      ...renderMail({
        language: admin.language,
        heading: text('heading'),
        paragraphs: [text('body'), text('advice')],
        footer: [text('footer')],
      }),
    };
  }

  private endpoint({ libraryId, subjectId }: Delivery): Promise<WebhookEndpoint | null> {
    return this.endpoints.find(libraryId, subjectId);
  }

  private admin({ libraryId, recipient }: Delivery): Promise<User | null> {
    if (recipient.kind !== 'user') return Promise.resolve(null);
    return this.users.find(libraryId, recipient.id);
  }
}
