import { ApiProperty, PartialType } from '@nestjs/swagger';
import { rotationOverlap } from '#identity';
import { Choice, Id, Instant, Text, WebAddress, WholeNumber } from '#platform/http';
import {
  type DisabledReason,
  disabledReasons,
  type EndpointStatus,
  endpointStatuses,
} from '../../domain/webhook-endpoint';

const mostEventTypes = 50;

export class AddWebhookDto {
  @WebAddress({
    example: 'https://cases.pup.example.org/liaison',
    description: 'Where your server listens: https, on the internet, without a password in it',
  })
  readonly url!: string;

  @Text({
    max: 64,
    list: { max: mostEventTypes },
    example: ['referral.sent', 'referral.moved'],
    description: 'What you want to be told; see the list of event types',
  })
  readonly eventTypes!: string[];
}

export class ChangeWebhookDto extends PartialType(AddWebhookDto, { skipNullProperties: false }) {
  @Choice(endpointStatuses, {
    optional: true,
    description: 'A disabled one is sent nothing, and learns nothing later of what it missed',
  })
  readonly status?: EndpointStatus;
}

export class WebhookDto extends AddWebhookDto {
  @Id()
  id!: string;

  @Choice(endpointStatuses)
  status!: EndpointStatus;

  @Choice(disabledReasons, {
    nullable: true,
    description:
      '`by_partner`: by you; `gone`: your server answered 410; `failing`: it took nothing for five days',
  })
  disabledReason!: DisabledReason | null;

  @Instant({ nullable: true })
  disabledAt!: string | null;

  @Instant({ nullable: true, description: 'Since when your server has taken nothing' })
  failingSince!: string | null;

  @Instant({
    nullable: true,
    description: 'Until when messages are signed with the secret before, too',
  })
  previousSecretUntil!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class RotateSecretDto {
  @WholeNumber({
    optional: true,
    min: 0,
    max: rotationOverlap.longest,
    description: `For how many hours the old one signs beside the new one: ${rotationOverlap.usual}, if left out`,
  })
  readonly overlapHours: number = rotationOverlap.usual;
}

export class WebhookSecretDto {
  @Id({ description: "The webhook's" })
  id!: string;

  @ApiProperty({
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    description: 'What your server verifies messages with. Shown once, and never again.',
  })
  secret!: string;

  @Instant({
    nullable: true,
    description: 'Until when messages are signed with the secret before, too',
  })
  previousSecretUntil!: Date | null;
}

export class WebhookEventTypeDto {
  @ApiProperty({ example: 'referral.sent' })
  type!: string;

  @ApiProperty({ example: 'A referral was sent' })
  meaning!: string;
}

export class WebhookEventTypesDto {
  @ApiProperty({ type: [WebhookEventTypeDto] })
  data!: WebhookEventTypeDto[];
}
