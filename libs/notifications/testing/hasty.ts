import { MailLimits } from '#platform/mail';
import { SweepRenewal } from '#platform/queue';
import { DeliveryPolicy } from '../domain/delivery-policy';

/** Tries again at once, and gives up on a worker that is gone after seconds instead of a minute. */
export const hastyPolicy = Object.assign(new DeliveryPolicy(), {
  leaseMilliseconds: 12_000,
  firstBackoffMilliseconds: 40,
  longestBackoffMilliseconds: 80,
});

/** As short as a lease like that demands, and as long as a mail may need on a busy machine. */
export const hastyLimits = Object.assign(new MailLimits(), { wholeMilliseconds: 6000 });

export const hastyRenewal = Object.assign(new SweepRenewal(), { everyMilliseconds: 300 });
