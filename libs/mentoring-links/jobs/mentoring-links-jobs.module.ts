import { Module, type OnModuleInit } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MentoringModule } from '#mentoring';
import { MessageKinds, NotificationsModule } from '#notifications';
import { formMails } from '../form-mails';
import { matchMails } from '../match-mails';
import { MentoringLinksModule } from '../mentoring-links.module';
import { FormMail } from './form.mail';
import { FormMailParts } from './form-mail-parts';
import { MailAddresses } from './mail-addresses';
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
  providers: [MailAddresses, MatchMailParts, FormMailParts],
})
export class MentoringLinksJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly parts: MatchMailParts,
    private readonly formParts: FormMailParts,
  ) {}

  onModuleInit(): void {
    for (const mail of matchMails) this.kinds.register(new MatchStatusMail(mail, this.parts));
    for (const about of formMails) this.kinds.register(new FormMail(about, this.formParts));
  }
}
