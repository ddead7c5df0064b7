import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { readSettings } from '#platform/config';
import { Log } from '#platform/logging';
import { MailLimits } from '#platform/mail';
import { runProcess } from '#platform/process';
import { SweepRenewal } from '#platform/queue';
import { DeliveryPolicy } from '#libs/notifications/domain/delivery-policy';
import { WorkerModule } from '../../../apps/worker/worker.module';

/** Long enough for a mail on a busy machine, short enough that a test can wait for what a dead worker held. */
const policy = Object.assign(new DeliveryPolicy(), {
  leaseMilliseconds: 8000,
  firstBackoffMilliseconds: 40,
  longestBackoffMilliseconds: 200,
});

const limits = Object.assign(new MailLimits(), {
  connectionMilliseconds: 3000,
  silenceMilliseconds: 3000,
  wholeMilliseconds: 4000,
});

const renewal = Object.assign(new SweepRenewal(), { everyMilliseconds: 300 });

/** The whole worker in a process of its own, in a hurry. Says `ready` to whoever forked it. */
runProcess('hasty worker', async () => {
  const settings = readSettings(process.env);
  const worker = await Test.createTestingModule({ imports: [WorkerModule.with(settings)] })
    .setLogger(new Log(settings))
    .overrideProvider(DeliveryPolicy)
    .useValue(policy)
    .overrideProvider(MailLimits)
    .useValue(limits)
    .overrideProvider(SweepRenewal)
    .useValue(renewal)
    .compile();
  await worker.init();
  process.send?.('ready');
  return () => worker.close();
});
