import { type Lifecycle } from '#kernel';

/** The life of a delivery. `unwanted`: what it would have said was no longer so when its time came. */
export const deliveryStatuses = {
  pending: ['sent', 'failed', 'unwanted'],
  sent: [],
  /** Given up; a person may have it tried again. */
  failed: ['pending'],
  unwanted: [],
} as const satisfies Lifecycle<'pending' | 'sent' | 'failed' | 'unwanted'>;

export type DeliveryStatus = keyof typeof deliveryStatuses;
