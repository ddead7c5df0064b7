import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Instant, ListQuery, Text } from '#platform/http';
import { type WebhookOutcome, webhookOutcomes } from '../../domain/attempt-outcome';
import { type MessageStatus, messageStatuses } from '../../domain/webhook-message';

const statuses = Object.keys(messageStatuses);

export class ListWebhookMessagesQuery extends ListQuery {
  @Choice(statuses, { optional: true })
  readonly status?: MessageStatus;

  @Text({ max: 64, optional: true, example: 'referral.sent' })
  readonly type?: string;
}

export class WebhookMessageDto {
  @Id({ description: 'The `webhook-id` of each attempt' })
  id!: string;

  @ApiProperty({ example: 'referral.moved' })
  type!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Ids only',
    example: { referralId: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' },
  })
  data!: Record<string, string>;

  @Instant()
  occurredAt!: string;

  @Choice(statuses)
  status!: MessageStatus;

  @ApiProperty({ type: 'integer', example: 1 })
  attemptCount!: number;

  @Instant({ nullable: true, description: 'Null once it has ended' })
  nextAttemptAt!: string | null;

  @Instant({ nullable: true, description: 'When it was sent, given up or found unwanted' })
  endedAt!: string | null;
}

class WebhookAttemptDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  number!: number;

  @Instant()
  startedAt!: string;

  @Instant({ nullable: true })
  finishedAt!: string | null;

  @Choice(webhookOutcomes, { nullable: true, description: 'Null while it runs' })
  outcome!: WebhookOutcome | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 503,
    description: 'What your server answered; null where it did not',
  })
  statusCode!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'The beginning of its answer, or why there was none',
  })
  reply!: string | null;
}

export class WebhookMessageWithAttemptsDto extends WebhookMessageDto {
  @ApiProperty({ type: [WebhookAttemptDto] })
  attempts!: WebhookAttemptDto[];
}

export class ReplayDto {
  @Instant({ description: 'All is sent once more that happened since then and was never taken' })
  readonly since!: string;
}

export class ReplayedDto {
  @ApiProperty({ type: 'integer', description: 'How many messages are on their way again' })
  replayed!: number;
}
