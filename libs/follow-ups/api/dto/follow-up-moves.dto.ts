import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { InteractionDetailsDto } from '#interactions/api';
import { Choice, DayOrLocalTime, Id, Instant, Nested, Text } from '#platform/http';
import { snoozeChoices, type SnoozeChoice } from '../../domain/snooze.rules';
import { CreateFollowUpDto, FollowUpDto } from './follow-up.dto';

const detail = { optional: true, nullable: true } as const;

export class DoneInteractionDto extends OmitType(InteractionDetailsDto, ['contactIds']) {
  @Id({
    optional: true,
    list: { min: 1, max: 50 },
    description: 'With whom it was; the contact that the follow-up is about, if left out',
  })
  readonly contactIds?: string[];
}

export class NextPromiseDto extends PickType(CreateFollowUpDto, [
  'title',
  'dueLocal',
  'timeZone',
  'ownerId',
  'note',
  'priority',
]) {}

export class DoneDto {
  @Nested(() => DoneInteractionDto, {
    optional: true,
    description: 'What happened: it is logged in the same transaction',
  })
  readonly interaction?: DoneInteractionDto;

  @Nested(() => NextPromiseDto, {
    optional: true,
    description: 'What is to be done next, about the same subject',
  })
  readonly next?: NextPromiseDto;
}

export class DoneFollowUpDto extends FollowUpDto {
  @Id({ nullable: true, description: 'The follow-up that `next` became' })
  nextFollowUpId!: string | null;
}

export class SnoozeDto {
  @Choice(snoozeChoices, {
    optional: true,
    example: 'tomorrow',
    description:
      'In three hours, on the next working day, or on the first working day of next week; or name `dueLocal`',
  })
  readonly until?: SnoozeChoice;

  @DayOrLocalTime({
    optional: true,
    description: 'The day, or the time, until which it is put off, on its own clock',
    example: '2026-12-04',
  })
  readonly dueLocal?: string;
}

export class HandOverDto {
  @Id({ description: 'Whose it is from now on' })
  readonly ownerId!: string;

  @Text({ ...detail, max: 5000, description: 'What they should know', example: 'Woli e-mail' })
  readonly note?: string | null;
}

export class HandedOverDto {
  @Id()
  id!: string;

  @Id()
  fromId!: string;

  @Id()
  toId!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @Id({ nullable: true, description: 'The user who did it; null when the product did' })
  handedOverBy!: string | null;

  @Instant()
  handedOverAt!: string;
}
