import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule, LibrariesService, TokensService, UsersService } from '#identity';
import { MessageKinds, NotificationsModule } from '#notifications';
import { Settings } from '#platform/config';
import { Messages } from '#platform/messages';
import { passwordLinks, type PasswordLinkPurpose } from '../domain/link-lifetime';
import { InvitationsModule } from '../invitations.module';
import { PasswordLinkMail } from './password-link.mail';

/** Teaches the worker to write this feature's mails. */
@Module({ imports: [InvitationsModule, IdentityModule, NotificationsModule] })
export class InvitationsJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly tokens: TokensService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    const { users, libraries, tokens, messages } = this;
    const parts = { users, libraries, tokens, messages, publicUrl: this.settings.publicUrl };
    for (const purpose of Object.keys(passwordLinks) as PasswordLinkPurpose[]) {
      this.kinds.register(new PasswordLinkMail(purpose, parts));
    }
  }
}
