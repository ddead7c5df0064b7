import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Id, ProblemDto, Text } from '#platform/http';
import { type ContactBatchMove, contactBatchActions } from '../../domain/contact-batch';

export class ContactBatchDto {
  @Id({ list: { min: 1, max: 200 }, description: 'The contacts' })
  readonly ids!: string[];

  @Choice(contactBatchActions, { example: 'archive' })
  readonly action!: ContactBatchMove['action'];

  @Text({ max: 50, optional: true, description: 'With `tag` and `untag`: which' })
  readonly tag?: string;

  @Id({
    optional: true,
    nullable: true,
    description: 'With `set_owner`: whose they are; or nobody',
  })
  readonly ownerId?: string | null;
}

class ContactBatchResultDto {
  @Id()
  id!: string;

  @Flag({ description: 'Whether it was done with this one' })
  applied!: boolean;

  @ApiProperty({ type: ProblemDto, required: false, description: 'Why not; where it was not' })
  problem?: ProblemDto;
}

export class ContactBatchResultsDto {
  @ApiProperty({ type: [ContactBatchResultDto], description: 'One for each id, in their order' })
  data!: ContactBatchResultDto[];
}
