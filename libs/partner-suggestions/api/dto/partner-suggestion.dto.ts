import { ApiProperty } from '@nestjs/swagger';
import { type ContactKind, contactKindNames } from '#contacts';
import { Choice, Id, Text, WholeNumberInQuery } from '#platform/http';
import {
  suggestionCriteria,
  type SuggestionCriterion,
  type SuggestionReason,
  suggestionReasons,
} from '../../domain/suggestion.rules';

const reasons = Object.keys(suggestionReasons) as SuggestionReason[];

export class PartnerSuggestionsQuery {
  @Choice(contactKindNames)
  readonly kind!: ContactKind;

  @Text({ max: 50, optional: true, example: 'praca', description: 'A tag of what is needed' })
  readonly service?: string;

  @Text({ max: 35, optional: true, example: 'uk', description: 'What the client speaks: BCP 47' })
  readonly language?: string;

  @Text({ max: 200, optional: true, example: 'Kołobrzeg', description: 'A town' })
  readonly place?: string;

  @WholeNumberInQuery({ min: 1, max: 50, optional: true, description: '10, if left out' })
  readonly limit: number = 10;
}

class SuggestedContactDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

class GroundDto {
  @Choice(suggestionCriteria)
  criterion!: SuggestionCriterion;

  @Choice(reasons)
  reason!: SuggestionReason;

  @ApiProperty({ type: Number, example: 30 })
  points!: number;

  @ApiProperty({ type: 'integer', example: 30 })
  outOf!: number;
}

class PartnerSuggestionDto {
  @ApiProperty({ type: SuggestedContactDto })
  contact!: SuggestedContactDto;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  score!: number;

  @ApiProperty({ type: [GroundDto] })
  readonly grounds!: readonly GroundDto[];
}

export class PartnerSuggestionsDto {
  @ApiProperty({ type: [PartnerSuggestionDto], description: 'The best first' })
  readonly data!: readonly PartnerSuggestionDto[];
}
