import { Column, Entity } from 'typeorm';
import { LeasedRow } from '#platform/leases';
import { type MessageStatus, type WebhookMessage } from '../domain/webhook-message';

@Entity('webhook_messages')
export class WebhookMessageEntity extends LeasedRow implements WebhookMessage {
  declare status: MessageStatus;

  @Column({ name: 'endpoint_id', type: 'uuid' })
  endpointId!: string;

  @Column({ name: 'type', type: 'varchar' })
  type!: string;

  @Column({ name: 'data', type: 'jsonb' })
  data!: Record<string, string>;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt!: Date;
}
