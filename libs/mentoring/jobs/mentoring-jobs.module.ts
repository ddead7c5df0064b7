import { Module, type OnModuleInit } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MessageKinds, NotificationsModule } from '#notifications';
import { matchMails } from '../domain/link/match-mails';
import { MentoringModule } from '../mentoring.module';
import { MatchMailParts, MatchStatusMail } from './match.mail';
import { UnansweredProposalsSweep } from './unanswered-proposals.sweep';

/** Teaches the worker to write this feature's mails, and to end what was left unanswered. */
@Module({
  imports: [MentoringModule, ContactsModule, IdentityModule, NotificationsModule],
  providers: [UnansweredProposalsSweep, MatchMailParts],
})
export class MentoringJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly parts: MatchMailParts,
  ) {}

  onModuleInit(): void {
    for (const mail of matchMails) this.kinds.register(new MatchStatusMail(mail, this.parts));
  }
}
