import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { InvitationsModule } from '../invitations.module';
import { InvitationsController } from './invitations.controller';
import { PasswordPagesController } from './password-pages.controller';
import { PasswordPages } from './password.pages';
import { PasswordResetsController } from './password-resets.controller';
import { PasswordResets } from './password-resets';

@Module({
  imports: [InvitationsModule, IdentityModule],
  controllers: [InvitationsController, PasswordPagesController, PasswordResetsController],
  providers: [PasswordPages, PasswordResets],
})
export class InvitationsApiModule {}
