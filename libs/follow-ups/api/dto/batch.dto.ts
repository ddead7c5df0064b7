import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Id, Nested, ProblemDto } from '#platform/http';
import { type BatchMove, batchActions } from '../../batches.service';
import { HandOverDto, SnoozeDto } from './follow-up-moves.dto';

export class BatchDto {
  @Id({ list: { min: 1, max: 200 }, description: 'The follow-ups' })
  readonly ids!: string[];

  @Choice(batchActions, { example: 'snooze' })
  readonly action!: BatchMove['action'];

  @Nested(() => SnoozeDto, { optional: true, description: 'With `snooze`: until when' })
  readonly snooze?: SnoozeDto;

  @Nested(() => HandOverDto, { optional: true, description: 'With `hand_over`: to whom' })
  readonly handOver?: HandOverDto;
}

class BatchResultDto {
  @Id()
  id!: string;

  @Flag({ description: 'Whether it was done with this one' })
  applied!: boolean;

  @ApiProperty({ type: 'integer', required: false, description: 'Its version now; where it was' })
  version?: number;

  @ApiProperty({ type: ProblemDto, required: false, description: 'Why not; where it was not' })
  problem?: ProblemDto;
}

export class BatchResultsDto {
  @ApiProperty({ type: [BatchResultDto], description: 'One for each id, in their order' })
  data!: BatchResultDto[];
}
