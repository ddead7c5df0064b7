import { Module, type OnModuleInit } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MentoringModule } from '#mentoring';
import { MessageKinds, NotificationsModule } from '#notifications';
import { matchMails } from '../match-mails';
import { MentoringLinksModule } from '../mentoring-links.module';
import { MatchMailParts, MatchStatusMail } from './match.mail';

/** Teaches the worker to write this feature's mails. */
@Module({
  imports: [
    MentoringModule,
    MentoringLinksModule,
    ContactsModule,
    IdentityModule,
    NotificationsModule,
  ],
  providers: [MatchMailParts],
})
export class MentoringLinksJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly parts: MatchMailParts,
  ) {}

  onModuleInit(): void {
    for (const mail of matchMails) this.kinds.register(new MatchStatusMail(mail, this.parts));
  }
}
