import { ApiProperty } from '@nestjs/swagger';
import { type ActorKind, actorKinds } from '#kernel';
import { Choice, Id, Instant, ListQuery, Text } from '#platform/http';

export class ListAuditEntriesQuery extends ListQuery {
  @Text({ max: 32, optional: true, example: 'contact' })
  readonly subjectType?: string;

  @Id({ optional: true })
  readonly subjectId?: string;

  @Id({ optional: true })
  readonly actorId?: string;
}

export class AuditEntryDto {
  @Id()
  id!: string;

  @Instant()
  at!: string;

  @Choice(actorKinds)
  actorKind!: ActorKind;

  @Id({ nullable: true })
  actorId!: string | null;

  @ApiProperty({ example: 'contact.changed' })
  action!: string;

  @ApiProperty({ example: 'contact' })
  subjectType!: string;

  @Id()
  subjectId!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: "`before` and `after`; of a person's or a client's data only the `fields` by name",
  })
  changes!: object;

  @ApiProperty({ type: String, nullable: true })
  requestId!: string | null;
}
