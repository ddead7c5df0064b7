import type { LibrariesService, TokensService, User, UsersService } from '#identity';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type PasswordLinkPurpose } from '../domain/link-lifetime';
import { mailKinds } from '../invitations.service';

/** What a mail with a link to choose a password is made of. */
export interface PasswordLinkMailParts {
  readonly users: UsersService;
  readonly libraries: LibrariesService;
  readonly tokens: TokensService;
  readonly messages: Messages;
  readonly publicUrl: string;
}

/** The mail that carries a link to choose a password. Its token is derived anew and never kept. */
export class PasswordLinkMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly purpose: PasswordLinkPurpose,
    private readonly parts: PasswordLinkMailParts,
  ) {
    this.kind = mailKinds[purpose];
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const user = await this.user(delivery);
    const isOpen = await this.parts.tokens.isInForce(delivery.libraryId, delivery.subjectId);
    return isOpen && user !== null && user.status !== 'disabled';
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const user = await this.user(delivery);
    if (!user) throw new Error('The user of this link is gone');
    const { name: library } = await this.parts.libraries.find(delivery.libraryId);
    const text = (key: string): string =>
      this.parts.messages.text(user.language, `mail.${this.purpose}.${key}`, {
        library,
        name: user.name,
      });
    const url = `${this.parts.publicUrl}/l/password/${this.parts.tokens.linkToken(delivery.subjectId)}`;
    return {
      to: { name: user.name, address: user.email },
      language: user.language,
      subject: text('subject'),
      ...renderMail({
        language: user.language,
        heading: text('heading'),
        paragraphs: [text('body')],
        action: { label: text('action'), url },
        footer: [text('footer')],
      }),
    };
  }

  private user({ libraryId, recipient }: Delivery): Promise<User | null> {
    if (recipient.kind !== 'user') return Promise.resolve(null);
    return this.parts.users.find(libraryId, recipient.id);
  }
}
