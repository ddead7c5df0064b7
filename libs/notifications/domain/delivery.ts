import { type Language } from '#kernel';
import { type DeliveryStatus } from './delivery-status';
import { type Recipient } from './recipient';

/**
 * One message to one recipient: the proof that it went out. It names what the message is about; what it says
 * is composed when it is sent and never kept.
 */
export interface Delivery {
  readonly libraryId: string;
  readonly id: string;
  /** Which message it is; the feature that knows the kind composes it. */
  readonly kind: string;
  readonly recipient: Recipient;
  readonly language: Language;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Which time it is that this kind speaks of this subject to this recipient: there is one delivery for each. */
  readonly occurrence: string;
  readonly sendAt: Date;
  /** It goes out within quiet hours too. */
  readonly isUrgent: boolean;
  readonly status: DeliveryStatus;
  /** How many attempts have been begun. */
  readonly attempts: number;
  /** The attempt after which it is given up. */
  readonly lastAttempt: number;
  readonly nextAttemptAt: Date;
  /** Until when a worker has it for itself. */
  readonly leasedUntil: Date | null;
  readonly endedAt: Date | null;
}
