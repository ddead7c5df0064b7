import { Injectable } from '@nestjs/common';
import { systemCaller } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { invitationMailKind } from '../domain/mail-kinds';
import { IdeaLinksService } from '../idea-links.service';

/** Asks a partner for its ideas, with the link by which it tells them. */
@Injectable()
export class IdeaInvitationMail implements MessageKind {
  readonly kind = invitationMailKind;

  constructor(
    private readonly links: IdeaLinksService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
  ) {}

  async isWanted({ libraryId, subjectId }: Delivery): Promise<boolean> {
    const contact = await this.contacts.find(libraryId, subjectId);
    return contact?.email != null && contact.archivedAt === null;
  }

  async compose({ libraryId, subjectId, language }: Delivery): Promise<ComposedMessage> {
    const contact = await this.contacts.find(libraryId, subjectId);
    if (!contact?.email) throw new Error('This invitation is not wanted any more');
    const library = await this.libraries.find(libraryId);
    const say = (key: string): string =>
      this.messages.text(language, `mail.idea_invitation.${key}`, { library: library.name });
    return {
      to: { name: contact.name, address: contact.email },
      language,
      subject: say('subject'),
      ...renderMail({
        language,
        heading: say('subject'),
        paragraphs: [say('body')],
        action: {
          label: say('open'),
          url: await this.links.provide(systemCaller(libraryId), contact.id),
        },
        footer: [library.name, say('why')],
      }),
    };
  }
}
