import { ApiProperty } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import { Choice, Id, Instant, ListQuery, Nested, Text } from '#platform/http';
import { type AttemptOutcome, attemptOutcomes } from '../../domain/attempt-outcome';
import { attemptReasons } from '../../domain/attempt-reason';
import { type DeliveryStatus, deliveryStatuses } from '../../domain/delivery-status';

const statuses = Object.keys(deliveryStatuses);

export class ListDeliveriesQuery extends ListQuery {
  @Choice(statuses, { optional: true })
  readonly status?: DeliveryStatus;

  @Text({ max: 64, optional: true, example: 'follow-ups.reminder' })
  readonly kind?: string;

  @Text({ max: 32, optional: true, example: 'follow_up' })
  readonly subjectType?: string;

  @Id({ optional: true })
  readonly subjectId?: string;
}

class RecipientDto {
  @Choice(['user', 'contact', 'address'])
  kind!: string;

  @Id({ optional: true, description: "The user's or the contact's" })
  id?: string;

  @ApiProperty({
    required: false,
    example: 'a…@example.org',
    description: 'Where the recipient is neither: the address, without most of its name',
  })
  address?: string;
}

export class DeliveryDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'follow-ups.reminder' })
  kind!: string;

  @Nested(() => RecipientDto)
  recipient!: RecipientDto;

  @Choice(languages)
  language!: Language;

  @ApiProperty({ example: 'follow_up', description: 'What kind of thing it is about' })
  subjectType!: string;

  @Id()
  subjectId!: string;

  @Instant()
  sendAt!: string;

  @Choice(statuses)
  status!: DeliveryStatus;

  @ApiProperty({ type: 'integer', example: 1 })
  attemptCount!: number;

  @Instant({ nullable: true, description: 'Null once it has ended' })
  nextAttemptAt!: string | null;

  @Instant({ nullable: true, description: 'When it was sent, given up or found unwanted' })
  endedAt!: string | null;

  @Instant()
  createdAt!: string;
}

class DeliveryAttemptDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  number!: number;

  @Instant()
  startedAt!: string;

  @Instant({ nullable: true })
  finishedAt!: string | null;

  @Choice(attemptOutcomes, { nullable: true, description: 'Null while it runs' })
  outcome!: AttemptOutcome | null;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 64,
    example: 'come_back_later',
    description:
      `Why nothing was sent: ${attemptReasons.map((reason) => `\`${reason}\``).join(', ')}, or one of what the ` +
      'message is about. The vocabulary has its words, under `delivery_reason`.',
  })
  reason!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 500,
    example: '451 4.7.1 Come back in five minutes',
    description:
      "The mail server's words, or the reason there were none. Of what was sent: its receipt, as that server's log has it",
  })
  reply!: string | null;

  @Id({
    nullable: true,
    description: 'The user who got it, or was to get it, standing in for a recipient who is away',
  })
  standInId!: string | null;
}

export class DeliveryWithAttemptsDto extends DeliveryDto {
  @ApiProperty({ type: [DeliveryAttemptDto] })
  attempts!: DeliveryAttemptDto[];
}
