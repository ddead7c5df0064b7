import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Id, ListQuery, LocalDate } from '#platform/http';

export class CreateAbsenceDto {
  @Id({ optional: true, description: 'Who is away; the caller, if left out. Others: admins only' })
  readonly userId?: string;

  @LocalDate({ example: '2026-12-21', description: 'The first day, on the clocks of the library' })
  readonly firstDay!: string;

  @LocalDate({ example: '2026-12-31', description: 'The last day' })
  readonly lastDay!: string;

  @Id({
    optional: true,
    nullable: true,
    description:
      'Who stands in: a librarian or an admin. Who is away too is stood in for by their own deputy. Where that leads ' +
      'to nobody, and where nobody is named, it is the admin who has been there longest.',
  })
  readonly deputyId?: string | null;
}

export class ChangeAbsenceDto extends PartialType(OmitType(CreateAbsenceDto, ['userId']), {
  skipNullProperties: false,
}) {}

export class AbsenceDto {
  @Id()
  id!: string;

  @Id({ description: 'Who is away' })
  userId!: string;

  @LocalDate({ example: '2026-12-21' })
  firstDay!: string;

  @LocalDate({ example: '2026-12-31' })
  lastDay!: string;

  @Id({ nullable: true })
  deputyId!: string | null;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListAbsencesQuery extends ListQuery {
  @Id({ optional: true, description: 'Whose' })
  readonly userId?: string;

  @Id({ optional: true, description: 'For whose deputy' })
  readonly deputyId?: string;

  @LocalDate({ optional: true, description: 'Without those that were over before this day' })
  readonly endsFrom?: string;
}
