import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { InvitationsService } from './invitations.service';
import { invitationMessages } from './messages';

@Module({
  imports: [IdentityModule, NotificationsModule],
  providers: [InvitationsService],
  exports: [InvitationsService],
})
export class InvitationsModule {
  constructor(messages: Messages) {
    messages.add(invitationMessages);
  }
}
