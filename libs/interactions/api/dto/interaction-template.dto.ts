import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Choice, Id, Instant, Nested, Text, WholeNumber } from '#platform/http';
import { type InteractionChannel, interactionChannels } from '../../domain/interaction-channel';

class TemplateNextDto {
  @Text({ max: 300, example: 'Podziękować za spotkanie' })
  readonly title!: string;

  @WholeNumber({
    min: 0,
    max: 730,
    example: 3,
    description: 'So many days later; 0 is the same day',
  })
  readonly afterDays!: number;
}

export class CreateInteractionTemplateDto {
  @Text({ max: 100, example: 'Pierwsza wizyta w firmie' })
  readonly name!: string;

  @Choice(interactionChannels, { example: 'visit' })
  readonly channel!: InteractionChannel;

  @Text({ max: 5000, example: 'Pierwsza wizyta: czego potrzebują, co mogą zaoferować' })
  readonly summary!: string;

  @WholeNumber({ optional: true, nullable: true, min: 1, max: 7 * 24 * 60, example: 45 })
  readonly durationMinutes?: number | null;

  @Nested(() => TemplateNextDto, {
    optional: true,
    nullable: true,
    description: 'What is promised each time; whoever logs it may change or drop it',
  })
  readonly next?: TemplateNextDto | null;
}

export class ChangeInteractionTemplateDto extends PartialType(CreateInteractionTemplateDto, {
  skipNullProperties: false,
}) {}

export class InteractionTemplateDto extends CreateInteractionTemplateDto {
  @Id()
  id!: string;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}
