import { type Leasable, type Lifecycle } from '#kernel';

/** The life of a message. `unwanted`: its endpoint was disabled when its time came. All that has ended can be replayed. */
export const messageStatuses = {
  pending: ['sent', 'failed', 'unwanted'],
  sent: ['pending'],
  failed: ['pending'],
  unwanted: ['pending'],
} as const satisfies Lifecycle<'pending' | 'sent' | 'failed' | 'unwanted'>;

export type MessageStatus = keyof typeof messageStatuses;

/** What happened, to whom it concerns: ids only. Whoever wants more asks the API. */
export interface WebhookEvent {
  readonly type: string;
  readonly occurredAt: Date;
  readonly data: Readonly<Record<string, string>>;
}

/** An event on its way to one endpoint. */
export interface WebhookMessage extends Leasable, WebhookEvent {
  readonly endpointId: string;
  readonly status: MessageStatus;
}
