import { Injectable } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { Settings } from '#platform/config';
import { renderMail } from '#platform/mail';
import { Messages } from '#platform/messages';
import { LocalPartnershipRepository } from '../data/local-partnership.repository';
import { MemberRepository } from '../data/member.repository';
import { withdrawalMailKind } from '../domain/mail-kinds';

/** Tells whoever looks after a local partnership that a member has withdrawn. */
@Injectable()
export class WithdrawalMail implements MessageKind {
  readonly kind = withdrawalMailKind;

  constructor(
    private readonly members: MemberRepository,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly contacts: ContactsService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  /** Not when they have come back. */
  async isWanted(delivery: Delivery): Promise<boolean> {
    return (await this.factsOf(delivery)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const facts = await this.factsOf(delivery);
    if (!facts) throw new Error('This news is not wanted any more');
    const { member, partnership, contact, owner } = facts;
    const { language } = delivery;
    const words = { member: contact.name, partnership: partnership.name };
    const text = (part: string): string =>
      this.messages.text(language, `mail.local_partnership_withdrawal.${part}`, words);
    const url = new URL(`/local-partnerships/${partnership.id}`, this.settings.publicUrl);
    const library = await this.libraries.find(delivery.libraryId);
    return {
      to: { name: owner.name, address: owner.email },
      language,
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('subject'),
        paragraphs: [member.withdrawalNote ?? text('no_reason')],
        action: { label: text('open'), url: url.toString() },
        footer: [library.name, text('why')],
      }),
    };
  }

  private async factsOf({ libraryId, subjectId, recipient }: Delivery) {
    const member = await this.members.find(libraryId, subjectId);
    if (!member?.withdrawnAt || recipient.kind !== 'user') return undefined;
    const partnership = await this.partnerships.find(libraryId, member.localPartnershipId);
    const contact = await this.contacts.find(libraryId, member.contactId);
    const owner = await this.users.find(libraryId, recipient.id);
    if (!partnership || !contact || owner?.status !== 'active') return undefined;
    return { member, partnership, contact, owner };
  }
}
