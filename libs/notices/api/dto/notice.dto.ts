import { ApiProperty } from '@nestjs/swagger';
import { FlagInQuery, Id, Instant, ListQuery, WholeNumber } from '#platform/http';
import { mostCounted } from '../../data/notice.reader';
import { keptDays } from '../../domain/notice';

export class ListNoticesQuery extends ListQuery {
  @FlagInQuery({ optional: true, description: 'Those alone that are unread' })
  readonly unread?: boolean;
}

export class NoticeDto {
  @Id()
  id!: string;

  @ApiProperty({
    type: 'integer',
    example: 41,
    description: 'Its place in the order in which the library’s notices were committed',
  })
  number!: number;

  @ApiProperty({ example: 'follow-ups.reminder' })
  kind!: string;

  @ApiProperty({ example: 'Due: Wysłać program warsztatów', description: 'What it says' })
  text!: string;

  @ApiProperty({ example: 'follow_up', description: 'What kind of thing it is about' })
  subjectType!: string;

  @Id()
  subjectId!: string;

  @Instant({ description: `It is kept for ${keptDays} days` })
  createdAt!: string;

  @Instant({ nullable: true, description: 'Null while it is unread' })
  readAt!: string | null;
}

export class UnreadNoticesDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: mostCounted,
    example: 3,
    description: `How many notices the caller has not read; ${mostCounted} stands for more, too`,
  })
  count!: number;
}

export class ReadNoticesDto {
  @WholeNumber({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    example: 41,
    description: 'The number of the newest notice that the caller has seen',
  })
  readonly upTo!: number;
}
