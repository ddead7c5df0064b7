import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { Choice, Id, Instant, Text } from '#platform/http';
import { operations, type Operation } from '../../domain/permissions';
import { type Role, roles } from '../../domain/role';
import { userScopes, type UserScope } from '../../domain/scopes';

export class AccountDto {
  @Id()
  userId!: string;

  @Id()
  libraryId!: string;

  @ApiProperty()
  name!: string;

  @Choice(roles)
  role!: Role;

  @Choice(languages)
  language!: Language;

  @Choice(operations, { list: { max: 100 }, description: 'What this caller may do' })
  operations!: Operation[];
}

export class ChooseLanguageDto {
  @Choice(languages)
  readonly language!: Language;
}

export class CreateUserTokenDto {
  @Text({ max: 100, example: 'Reporting script' })
  readonly name!: string;

  @Choice(userScopes, { list: { max: 2 } })
  readonly scopes!: UserScope[];

  @Instant({ optional: true, nullable: true, description: 'Never, if left out' })
  readonly expiresAt?: string | null;
}

export class IssuedTokenDto {
  @Id()
  id!: string;

  @ApiProperty({ description: 'Shown once, and never again' })
  token!: string;

  @Instant({ nullable: true })
  expiresAt!: Date | null;
}

export class TokenDto {
  @Id()
  id!: string;

  @ApiProperty({ enum: ['user', 'partner'] })
  type!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: [String] })
  scopes!: string[];

  @Id({ nullable: true })
  contactId!: string | null;

  @Instant({ nullable: true })
  expiresAt!: string | null;

  @Instant({ nullable: true, description: 'To the minute' })
  lastUsedAt!: string | null;

  @Instant({ nullable: true })
  revokedAt!: string | null;

  @Instant({ nullable: true, description: 'When its holder asked for its successor' })
  rotatedAt!: string | null;

  @Instant()
  createdAt!: string;
}
