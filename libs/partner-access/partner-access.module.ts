import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { ReferralsModule } from '#referrals';
import { PartnerAccessContributions } from './contributions';
import { partnerAccessMessages } from './messages';
import { PartnerAccountService } from './partner-account.service';
import { PartnerTokensService } from './partner-tokens.service';

@Module({
  imports: [IdentityModule, ContactsModule, ReferralsModule],
  providers: [PartnerAccessContributions, PartnerAccountService, PartnerTokensService],
  exports: [PartnerAccountService, PartnerTokensService, ReferralsModule],
})
export class PartnerAccessModule {
  constructor(messages: Messages) {
    messages.add(partnerAccessMessages);
  }
}
