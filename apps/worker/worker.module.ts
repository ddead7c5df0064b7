import { type DynamicModule, Module } from '@nestjs/common';
import { type Settings } from '#platform/config';
import { HousekeepingModule } from '#platform/housekeeping';
import { MailModule } from '#platform/mail';
import { SweepsModule } from '#platform/queue';
import { ClientsJobsModule } from '#libs/clients/jobs/clients-jobs.module';
import { FollowUpLinksModule } from '#follow-up-links';
import { ExchangeJobsModule } from '#libs/exchange/jobs/exchange-jobs.module';
import { ContactsJobsModule } from '#libs/contacts/jobs/contacts-jobs.module';
import { FollowUpsJobsModule } from '#libs/follow-ups/jobs/follow-ups-jobs.module';
import { NoticesJobsModule } from '#libs/notices/jobs/notices-jobs.module';
import { NotificationsJobsModule } from '#libs/notifications/jobs/notifications-jobs.module';
import { ReferralLinksJobsModule } from '#libs/referral-links/jobs/referral-links-jobs.module';
import { ReferralsJobsModule } from '#libs/referrals/jobs/referrals-jobs.module';
import { MentoringAssignmentsJobsModule } from '#libs/mentoring/jobs/mentoring-assignments-jobs.module';
import { InvitationsJobsModule } from '#libs/invitations/jobs/invitations-jobs.module';
import { PartnershipCareJobsModule } from '#libs/partnership-care/jobs/partnership-care-jobs.module';
import { IdeasJobsModule } from '#libs/ideas/jobs/ideas-jobs.module';
import { LocalPartnershipsJobsModule } from '#libs/local-partnerships/jobs/local-partnerships-jobs.module';
import { MentoringJobsModule } from '#libs/mentoring/jobs/mentoring-jobs.module';
import { MentoringLinksJobsModule } from '#libs/mentoring-links/jobs/mentoring-links-jobs.module';
import { ResourcesModule } from '#resources';
import { SwotModule } from '#swot';
import { TodayJobsModule } from '#libs/today/jobs/today-jobs.module';
import { WebhooksJobsModule } from '#libs/webhooks/jobs/webhooks-jobs.module';
import { PlatformModule } from '#libs/platform/platform.module';
import { WorkerHealth } from './health/worker-health';

/** The worker: composition only. Each feature brings its own `jobs` module; nothing here serves HTTP. */
@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(settings),
        MailModule,
        SweepsModule,
        HousekeepingModule,
        NoticesJobsModule,
        NotificationsJobsModule,
        InvitationsJobsModule,
        WebhooksJobsModule,
        ContactsJobsModule,
        ClientsJobsModule,
        ReferralsJobsModule,
        ReferralLinksJobsModule,
        FollowUpsJobsModule,
        PartnershipCareJobsModule,
        LocalPartnershipsJobsModule,
        IdeasJobsModule,
        FollowUpLinksModule,
        // These have no jobs; whoever is erased is taken out of what was written there.
        ResourcesModule,
        SwotModule,
        ExchangeJobsModule,
        MentoringJobsModule,
        MentoringLinksJobsModule,
        TodayJobsModule,
        MentoringAssignmentsJobsModule,
      ],
      providers: [WorkerHealth],
    };
  }
}
