import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { type Settings } from '#platform/config';
import { HttpModule } from '#platform/http';
import { CalendarsApiModule } from '#libs/calendars/api/calendars-api.module';
import { ContactsApiModule } from '#libs/contacts/api/contacts-api.module';
import { FollowUpLinksApiModule } from '#libs/follow-up-links/api/follow-up-links-api.module';
import { ExchangeApiModule } from '#libs/exchange/api/exchange-api.module';
import { FollowUpsApiModule } from '#libs/follow-ups/api/follow-ups-api.module';
import { IdeasApiModule } from '#libs/ideas/api/ideas-api.module';
import { IdentityApiModule } from '#libs/identity/api/identity-api.module';
import { InteractionsApiModule } from '#libs/interactions/api/interactions-api.module';
import { InvitationsApiModule } from '#libs/invitations/api/invitations-api.module';
import { PartnerAccessApiModule } from '#libs/partner-access/api/partner-access-api.module';
import { PartnershipsApiModule } from '#libs/partnerships/api/partnerships-api.module';
import { PartnershipCareApiModule } from '#libs/partnership-care/api/partnership-care-api.module';
import { LocalPartnershipsApiModule } from '#libs/local-partnerships/api/local-partnerships-api.module';
import { NetworkApiModule } from '#libs/network/api/network-api.module';
import { ResourcesApiModule } from '#libs/resources/api/resources-api.module';
import { SwotApiModule } from '#libs/swot/api/swot-api.module';
import { PreferencesApiModule } from '#libs/preferences/api/preferences-api.module';
import { ReferralsApiModule } from '#libs/referrals/api/referrals-api.module';
import { PartnerSuggestionsApiModule } from '#libs/partner-suggestions/api/partner-suggestions-api.module';
import { ReportsApiModule } from '#libs/reports/api/reports-api.module';
import { MentoringApiModule } from '#libs/mentoring/api/mentoring-api.module';
import { MentoringLinksApiModule } from '#libs/mentoring-links/api/mentoring-links-api.module';
import { ClientsApiModule } from '#libs/clients/api/clients-api.module';
import { NoticesApiModule } from '#libs/notices/api/notices-api.module';
import { NotificationsApiModule } from '#libs/notifications/api/notifications-api.module';
import { ReferralLinksApiModule } from '#libs/referral-links/api/referral-links-api.module';
import { TimelineApiModule } from '#libs/timeline/api/timeline-api.module';
import { TodayApiModule } from '#libs/today/api/today-api.module';
import { WebhooksApiModule } from '#libs/webhooks/api/webhooks-api.module';
import { PlatformModule } from '#libs/platform/platform.module';
import { HealthController } from './health/health.controller';
import { VocabularyController } from './vocabulary/vocabulary.controller';

/** The REST API: composition only. Each feature brings its own `api` module. */
@Module({})
export class ApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(settings),
        HttpModule,
        TerminusModule.forRoot({ logger: false }),
        IdentityApiModule,
        PreferencesApiModule,
        CalendarsApiModule,
        NoticesApiModule,
        NotificationsApiModule,
        InvitationsApiModule,
        ContactsApiModule,
        WebhooksApiModule,
        ClientsApiModule,
        PartnershipsApiModule,
        PartnershipCareApiModule,
        LocalPartnershipsApiModule,
        IdeasApiModule,
        ResourcesApiModule,
        SwotApiModule,
        NetworkApiModule,
        ReferralsApiModule,
        PartnerAccessApiModule,
        ReferralLinksApiModule,
        InteractionsApiModule,
        FollowUpsApiModule,
        FollowUpLinksApiModule,
        PartnerSuggestionsApiModule,
        ExchangeApiModule,
        MentoringApiModule,
        MentoringLinksApiModule,
        TimelineApiModule,
        TodayApiModule,
        ReportsApiModule,
      ],
      controllers: [HealthController, VocabularyController],
    };
  }
}
