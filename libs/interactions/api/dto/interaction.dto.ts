import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import {
  Choice,
  DayOrLocalTime,
  Id,
  Instant,
  ListQuery,
  Nested,
  Text,
  TimeZone,
  WholeNumber,
} from '#platform/http';
import { type InteractionChannel, interactionChannels } from '../../domain/interaction-channel';

const detail = { optional: true, nullable: true } as const;
const mostParticipants = 50;
const longestMinutes = 7 * 24 * 60;

export class InteractionDetailsDto {
  @Choice(interactionChannels, { example: 'call' })
  readonly channel!: InteractionChannel;

  @Instant({
    optional: true,
    example: '2026-11-20T09:00:00Z',
    description: 'Now, if left out. What is still to come is a follow-up.',
  })
  readonly occurredAt?: string;

  @WholeNumber({ ...detail, min: 1, max: longestMinutes, example: 15 })
  readonly durationMinutes?: number | null;

  @Text({ max: 5000, example: 'Pytali o warsztaty dla poszukujących pracy' })
  readonly summary!: string;

  @Text({ ...detail, max: 5000, description: 'What came of it' })
  readonly outcome?: string | null;

  @Id({ list: { max: mostParticipants }, description: 'The contacts it was with' })
  @ArrayNotEmpty()
  @ApiProperty({ minItems: 1 })
  readonly contactIds!: string[];

  @Id({
    optional: true,
    list: { max: mostParticipants },
    description: 'Who of ours took part; the caller, if left out',
  })
  @ArrayNotEmpty()
  @ApiProperty({ minItems: 1 })
  readonly userIds?: string[];

  @Id(detail)
  readonly branchId?: string | null;
}

export class NextFollowUpDto {
  @Text({ max: 300, example: 'Wysłać program warsztatów' })
  readonly title!: string;

  @DayOrLocalTime({
    description: 'The day, or the time, when it is due, on the clock of `timeZone`',
  })
  readonly dueLocal!: string;

  @TimeZone({ optional: true, description: "The library's, if left out" })
  readonly timeZone?: string;

  @Id({ optional: true, description: 'Who is to do it; the caller, if left out' })
  readonly ownerId?: string;

  @Text({ ...detail, max: 5000 })
  readonly note?: string | null;
}

export class LogInteractionDto extends InteractionDetailsDto {
  @Nested(() => NextFollowUpDto, {
    optional: true,
    description:
      'What happens next: becomes a follow-up about the first contact, together with the interaction',
  })
  readonly next?: NextFollowUpDto;
}

export class ChangeInteractionDto extends PartialType(InteractionDetailsDto, {
  skipNullProperties: false,
}) {}

export class InteractionDto {
  @Id()
  id!: string;

  @Choice(interactionChannels)
  channel!: InteractionChannel;

  @Instant({ example: '2026-11-20T09:00:00Z' })
  occurredAt!: string;

  @WholeNumber({ nullable: true, min: 1, max: longestMinutes })
  durationMinutes!: number | null;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @Id({ list: { max: mostParticipants } })
  contactIds!: string[];

  @Id({ list: { max: mostParticipants } })
  userIds!: string[];

  @Id({ nullable: true })
  branchId!: string | null;

  @Id({ nullable: true, description: 'The user who wrote it down' })
  loggedBy!: string | null;

  @Instant({ nullable: true })
  archivedAt!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class LoggedInteractionDto extends InteractionDto {
  @Id({ nullable: true, description: 'The follow-up that `next` became' })
  nextFollowUpId!: string | null;
}

export class ListInteractionsQuery extends ListQuery {
  @Id({ optional: true })
  readonly contactId?: string;

  @Choice(interactionChannels, { optional: true })
  readonly channel?: InteractionChannel;

  @Id({ optional: true, description: 'One of ours who took part' })
  readonly userId?: string;

  @Instant({
    optional: true,
    description: 'At this moment or later',
    example: '2026-11-01T00:00:00Z',
  })
  readonly occurredFrom?: string;

  @Instant({ optional: true, description: 'Before this moment', example: '2026-12-01T00:00:00Z' })
  readonly occurredTo?: string;
}
