import { Module, type OnModuleInit } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MessageKinds, NotificationsModule } from '#notifications';
import { ideaAnswers } from '../domain/idea-status';
import { IdeasModule } from '../ideas.module';
import { IdeaAnswerMail, IdeaMailParts } from './idea.mail';
import { IdeaInvitationMail } from './invitation.mail';

/** Teaches the worker to write this feature's mails. */
@Module({
  imports: [IdeasModule, ContactsModule, IdentityModule, NotificationsModule],
  providers: [IdeaMailParts, IdeaInvitationMail],
})
export class IdeasJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly parts: IdeaMailParts,
    private readonly invitation: IdeaInvitationMail,
  ) {}

  onModuleInit(): void {
    for (const answer of ideaAnswers) this.kinds.register(new IdeaAnswerMail(answer, this.parts));
    this.kinds.register(this.invitation);
  }
}
