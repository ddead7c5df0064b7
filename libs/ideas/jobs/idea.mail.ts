import { Injectable } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { IdeaRepository } from '../data/idea.repository';
import { type IdeaAnswer } from '../domain/idea-status';
import { answerMailKind } from '../domain/mail-kinds';

/** What the mails of this feature are written from. */
@Injectable()
export class IdeaMailParts {
  constructor(
    readonly ideas: IdeaRepository,
    readonly contacts: ContactsService,
    readonly users: UsersService,
    readonly libraries: LibrariesService,
    readonly messages: Messages,
  ) {}
}

/** What became of an idea, for the partner who had it: with thanks, whatever it was. */
export class IdeaAnswerMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly answer: IdeaAnswer,
    private readonly parts: IdeaMailParts,
  ) {
    this.kind = answerMailKind(answer);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.factsOf(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const facts = await this.factsOf(delivery);
    if (!facts) throw new Error('This answer is not wanted any more');
    const { idea, move, address, name } = facts;
    const { libraryId, language } = delivery;
    const library = await this.parts.libraries.find(libraryId);
    const say = (key: string): string =>
      this.parts.messages.text(language, `mail.idea.${key}`, {
        library: library.name,
        subject: idea.subject,
      });
    const mover =
      move.movedBy === null ? null : await this.parts.users.find(libraryId, move.movedBy);
    return {
      to: { name, address },
      // Whoever answers such a mail reaches a person.
      ...(mover?.status === 'active' && { replyTo: { name: mover.name, address: mover.email } }),
      language,
      subject: say('subject'),
      ...renderMail({
        language,
        heading: say(`${this.answer}.heading`),
        paragraphs: [
          say(`${this.answer}.body`),
          ...(move.reply === null ? [] : [move.reply]),
          say('thanks'),
        ],
        footer: [library.name, say('why')],
      }),
    };
  }

  private async factsOf({ libraryId, subjectId }: Delivery) {
    const idea = await this.parts.ideas.find(libraryId, subjectId);
    const move = idea && (await this.parts.ideas.findMove(libraryId, idea.id, this.answer));
    const contact = idea && (await this.parts.contacts.find(libraryId, idea.contactId));
    if (!move || !contact?.email || contact.archivedAt) return undefined;
    return { idea, move, address: contact.email, name: contact.name };
  }
}
