import { MailLimits } from '#platform/mail';
import { SweepRenewal } from '#platform/queue';
import { DeliveryPolicy } from '../domain/delivery-policy';

/** The machinery as it is, only in a hurry: what takes minutes in a library takes a moment in a test. */
export const hastyPolicy = Object.assign(new DeliveryPolicy(), {
  leaseMilliseconds: 2500,
  firstBackoffMilliseconds: 40,
  longestBackoffMilliseconds: 80,
});

export const hastyLimits = Object.assign(new MailLimits(), {
  connectionMilliseconds: 1000,
  silenceMilliseconds: 700,
  wholeMilliseconds: 1500,
});

export const hastyRenewal = Object.assign(new SweepRenewal(), { everyMilliseconds: 300 });
