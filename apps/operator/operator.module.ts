import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { FollowUpsModule } from '#follow-ups';
import { InteractionsModule } from '#interactions';
import { InvitationsModule } from '#invitations';
import { PartnerAccessModule } from '#partner-access';
import { ReferralLinksModule } from '#referral-links';
import { ReferralsModule } from '#referrals';
import { ResourcesModule } from '#resources';
import { SwotModule } from '#swot';
import { readSettings, type Settings } from '#platform/config';
import { IdeasModule } from '#libs/ideas/ideas.module';
import { LocalPartnershipsModule } from '#libs/local-partnerships/local-partnerships.module';
import { MentoringModule } from '#libs/mentoring/mentoring.module';
import { PlatformModule } from '#libs/platform/platform.module';

@Module({})
export class OperatorModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: OperatorModule,
      imports: [
        PlatformModule.with(settings),
        IdentityModule,
        InvitationsModule,
        ContactsModule,
        ClientsModule,
        InteractionsModule,
        FollowUpsModule,
        ReferralsModule,
        MentoringModule,
        LocalPartnershipsModule,
        IdeasModule,
        PartnerAccessModule,
        ReferralLinksModule,
        ResourcesModule,
        SwotModule,
      ],
    };
  }
}

/** Gives `work` the services of a whole application, and takes them down again. */
export async function withServices<Result>(
  work: (get: ServiceFinder) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings(process.env);
  const app = await NestFactory.createApplicationContext(OperatorModule.with(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work((service) => app.get(service, { strict: false }));
  } finally {
    await app.close();
  }
}

export type ServiceFinder = <Service>(
  service: abstract new (...parameters: never[]) => Service,
) => Service;
