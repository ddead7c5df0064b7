import { type Language, languages } from '#kernel';
import { type Role, roles } from '#identity';
import { Choice, EmailAddress, Id, Text } from '#platform/http';

export class CreateInvitationDto {
  @EmailAddress({ example: 'oksana.melnyk@biblioteka.example.org' })
  readonly email!: string;

  @Text({ max: 200, example: 'Оксана Мельник' })
  readonly name!: string;

  @Choice(roles)
  readonly role!: Role;

  @Choice(languages)
  readonly language!: Language;

  @Id({ optional: true, nullable: true })
  readonly branchId?: string | null;
}

export class CreatePasswordResetDto {
  @EmailAddress({ example: 'anna.nowak@biblioteka.example.org' })
  readonly email!: string;
}

export class ChoosePasswordDto {
  // Not trimmed and not limited to printable characters: a password is whatever somebody typed.
  @Text({ max: 1000, description: 'At least 12 characters' })
  readonly password!: string;
}
