import { ApiProperty, PartialType } from '@nestjs/swagger';
import { WholeNumber } from '#platform/http';

class ReferralTermsDetailsDto {
  @WholeNumber({ min: 1, max: 60, example: 2, description: 'From sending to the answer' })
  readonly respondWithinWorkingDays!: number;

  @WholeNumber({
    min: 1,
    max: 180,
    example: 7,
    description: 'From the acceptance to the first news',
  })
  readonly firstNewsWithinDays!: number;

  @WholeNumber({ min: 1, max: 365, example: 30, description: 'From one piece of news to the next' })
  readonly newsEveryDays!: number;
}

export class ChangeReferralTermsDto extends PartialType(ReferralTermsDetailsDto, {
  skipNullProperties: false,
}) {}

export class ReferralTermsDto extends ReferralTermsDetailsDto {
  @ApiProperty({ type: 'integer', description: '0 while the usual limits hold' })
  version!: number;
}
