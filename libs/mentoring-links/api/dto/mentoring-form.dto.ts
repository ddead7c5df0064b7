import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Id, Instant, ListQuery } from '#platform/http';
import { type MentoringFormKind, mentoringFormKinds } from '../../domain/mentoring-form';

export class AskForFormDto {
  @Id({ optional: true, nullable: true, description: 'The mentor, who fills in their profile' })
  readonly contactId?: string | null;

  @Id({ optional: true, nullable: true, description: 'The client, who fills in their request' })
  readonly clientId?: string | null;
}

export class IssuedFormDto {
  @Id()
  id!: string;

  @ApiProperty({
    example: 'https://liaison.example.org/l/mentoring-forms/lia_l_4f6c…',
    description: 'The private link. Whoever has it fills in the form.',
  })
  address!: string;

  @Instant({ description: 'Until then what was said can be put right' })
  expiresAt!: Date;

  @Flag({ description: 'Whether it is mailed, too; not where there is no address on file' })
  isMailed!: boolean;
}

class FormAskerDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Anna Nowak' })
  name!: string;
}

export class MentoringFormDto {
  @Id()
  id!: string;

  @Choice(mentoringFormKinds)
  kind!: MentoringFormKind;

  @Id({ nullable: true })
  contactId!: string | null;

  @Id({ nullable: true })
  clientId!: string | null;

  @ApiProperty({ type: FormAskerDto, description: 'Who is told when it is filled in' })
  askedBy!: FormAskerDto;

  @Instant()
  createdAt!: string;

  @Instant()
  expiresAt!: string;

  @Instant({ nullable: true, description: 'When it was last filled in' })
  filledAt!: string | null;

  @Instant({ nullable: true })
  revokedAt!: string | null;
}

export class ListMentoringFormsQuery extends ListQuery {
  @Id({ optional: true })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly clientId?: string;
}
