import { SweepRenewal } from '#platform/queue';
import { DeliveryPolicy } from '../domain/delivery-policy';

/** Tries again at once: what takes hours in a library takes a moment in a test. */
export const hastyPolicy = Object.assign(new DeliveryPolicy(), {
  firstBackoffMilliseconds: 40,
  longestBackoffMilliseconds: 80,
});

export const hastyRenewal = Object.assign(new SweepRenewal(), { everyMilliseconds: 300 });
