import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Choice, Id, Instant, LocalDate, Nested, Text, WholeNumber } from '#platform/http';
import { followUpPriorities, type FollowUpPriority } from '../../domain/follow-up-priority';
import { CreateFollowUpDto } from './follow-up.dto';

class TemplateItemDto {
  @Text({ max: 300, example: 'Podziękować za spotkanie' })
  readonly title!: string;

  @WholeNumber({
    min: 0,
    max: 500,
    example: 1,
    description: 'How many working days after the start it is due; 0 is the start itself',
  })
  readonly afterWorkingDays!: number;

  @Text({ optional: true, nullable: true, max: 5000 })
  readonly note?: string | null;

  @Choice(followUpPriorities, { optional: true, description: '`normal`, if left out' })
  readonly priority?: FollowUpPriority;
}

export class CreateFollowUpTemplateDto {
  @Text({ max: 100, example: 'Nowy partner' })
  readonly name!: string;

  @Nested(() => TemplateItemDto, {
    list: { min: 1, max: 50 },
    description: 'The follow-ups that it makes',
  })
  readonly items!: TemplateItemDto[];
}

export class ChangeFollowUpTemplateDto extends PartialType(CreateFollowUpTemplateDto, {
  skipNullProperties: false,
}) {}

export class FollowUpTemplateDto extends CreateFollowUpTemplateDto {
  @Id()
  id!: string;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ApplyTemplateDto extends PickType(CreateFollowUpDto, [
  'contactId',
  'clientId',
  'referralId',
  'matchId',
  'ownerId',
]) {
  @LocalDate({ optional: true, description: 'From when its days count; today, if left out' })
  readonly startsOn?: string;
}

export class TemplateApplicationDto {
  @Id({
    list: { max: 50 },
    description: 'The follow-ups that were made; cancel them together to take it back',
  })
  followUpIds!: string[];
}
