import 'reflect-metadata';
import { readSettings } from '#platform/config';
import { MailLimits } from '#platform/mail';
import { runProcess } from '#platform/process';
import { DeliveryPolicy } from '#notifications';
import { hastyPolicy, TestWorker } from '#notifications/testing';

/** As short as can be without a mail running out of time on a busy machine. */
const limits = Object.assign(new MailLimits(), { wholeMilliseconds: 7000 });
const policy = Object.assign(new DeliveryPolicy(), hastyPolicy, { leaseMilliseconds: 8000 });

/** A worker in a process of its own, so that it can be killed. Says `ready` to whoever forked it. */
runProcess('worker under test', async () => {
  const worker = await TestWorker.start({ settings: readSettings(process.env), policy, limits });
  process.send?.('ready');
  return () => worker.stop();
});
