import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id } from '#platform/http';
import { type DuplicateReason, duplicateReasons } from '../../domain/duplicate';

class DuplicateCandidateDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Łucja Kowalska' })
  name!: string;

  @ApiProperty({ example: 'Ł. K.' })
  initials!: string;

  @Choice(duplicateReasons, {
    list: { max: duplicateReasons.length },
    example: ['phone', 'name'],
    description: 'What is the same',
  })
  reasons!: readonly DuplicateReason[];

  @ApiProperty({ description: 'A name alone is no more than a hint' })
  isCertain!: boolean;
}

export class DuplicateCandidatesDto {
  @ApiProperty({ type: [DuplicateCandidateDto], description: 'The surest first, ten at most' })
  data!: DuplicateCandidateDto[];
}
