import { Global, Module } from '@nestjs/common';
import { MailLimits } from './mail-limits';
import { Mailer } from './mailer';

@Global()
@Module({
  providers: [{ provide: MailLimits, useFactory: () => new MailLimits() }, Mailer],
  exports: [MailLimits, Mailer],
})
export class MailModule {}
