import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Settings } from '#platform/config';
import { MailModule } from '#platform/mail';
import { SweepsModule } from '#platform/queue';
import { NameResolution, WebLimits } from '#platform/web';
import { NotificationsJobsModule } from '#libs/notifications/jobs/notifications-jobs.module';
import { PlatformModule } from '#libs/platform/platform.module';
import { WebhookPolicy } from '../domain/webhook-policy';
import { WebhooksJobsModule } from '../jobs/webhooks-jobs.module';

export interface WebhookWorkerOptions {
  readonly policy?: Partial<WebhookPolicy>;
  readonly limits?: Partial<WebLimits>;
  readonly names?: NameResolution;
}

/** A worker that sends webhooks in this process, and in a hurry. */
export async function startWebhookWorker(
  settings: Settings,
  { policy = {}, limits = {}, names = new NameResolution() }: WebhookWorkerOptions = {},
): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.with(settings),
      MailModule,
      SweepsModule,
      NotificationsJobsModule,
      WebhooksJobsModule,
    ],
  })
    .overrideProvider(WebhookPolicy)
    .useValue(Object.assign(new WebhookPolicy(), hasty, policy))
    .overrideProvider(WebLimits)
    .useValue(Object.assign(new WebLimits(), { wholeMilliseconds: 5000 }, limits))
    .overrideProvider(NameResolution)
    .useValue(names)
    .compile();
  await module.init();
  return module;
}

/** As many attempts as ever, one right after the other. */
const hasty = { pausesMilliseconds: Array<number>(9).fill(20), leaseMilliseconds: 12_000 };
