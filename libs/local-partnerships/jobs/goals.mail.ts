import { Injectable } from '@nestjs/common';
import { dayInWords, systemCaller } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { LocalPartnershipRepository } from '../data/local-partnership.repository';
import { MemberRepository } from '../data/member.repository';
import { goalsMailKind } from '../domain/mail-kinds';
import { owesConfirmation } from '../domain/member';
import { MemberLinksService } from '../member-links.service';

/** Asks a member to confirm the goals, with the link by which they do. */
@Injectable()
export class GoalsMail implements MessageKind {
  readonly kind = goalsMailKind;

  constructor(
    private readonly members: MemberRepository,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly links: MemberLinksService,
    private readonly contacts: ContactsService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
  ) {}

  /** Not once they have answered, nor when the goals are others by now: another mail speaks of those. */
  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.factsOf(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const facts = await this.factsOf(delivery);
    if (!facts) throw new Error('This request is not wanted any more');
    const { member, partnership, address, name } = facts;
    const { libraryId, language } = delivery;
    const library = await this.libraries.find(libraryId);
    const words = { library: library.name, partnership: partnership.name };
    const text = (part: string): string =>
      this.messages.text(language, `mail.local_partnership_goals.${part}`, words);
    const goals = await this.partnerships.findGoals(libraryId, partnership.id);
    const entries = goals.map(({ goal, dueOn }) => ({
      title: goal,
      text:
        dueOn === null
          ? ''
          : this.messages.text(language, 'page.local_partnership.by', {
              day: dayInWords(new Date(dueOn), language, 'UTC'),
            }),
      links: [],
    }));
    return {
      to: { name, address },
      ...(await this.replyTo(libraryId, partnership.ownerId)),
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('subject'),
        paragraphs: [text('body'), ...(partnership.purpose === null ? [] : [partnership.purpose])],
        sections: [{ heading: text('goals'), entries }],
        action: {
          label: text('open'),
          url: await this.links.provide(systemCaller(libraryId), member),
        },
        footer: [library.name, text('why')],
      }),
    };
  }

  private async factsOf({ libraryId, subjectId, occurrence }: Delivery) {
    const member = await this.members.find(libraryId, subjectId);
    const partnership =
      member && (await this.partnerships.find(libraryId, member.localPartnershipId));
    const contact = member && (await this.contacts.find(libraryId, member.contactId));
    if (!partnership || !contact?.email || contact.archivedAt) return undefined;
    const { goalsVersion, endedOn } = partnership;
    const isOfThese = occurrence.startsWith(`${goalsVersion}/`) && endedOn === null;
    if (!isOfThese || !owesConfirmation(member, goalsVersion)) return undefined;
    return { member, partnership, address: contact.email, name: contact.name };
  }

  /** Whoever answers such a mail reaches a person. */
  private async replyTo(
    libraryId: string,
    ownerId: string | null,
  ): Promise<Pick<ComposedMessage, 'replyTo'>> {
    const owner = ownerId === null ? null : await this.users.find(libraryId, ownerId);
    return owner?.status === 'active'
      ? { replyTo: { name: owner.name, address: owner.email } }
      : {};
  }
}
