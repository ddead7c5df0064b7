import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { Choice, EmailAddress, Id, Instant, ListQuery, Text } from '#platform/http';
import { type Role, roles } from '../../domain/role';
import { userStatuses, type UserStatus } from '../../domain/user';

export class UserDto {
  @Id()
  id!: string;

  @EmailAddress()
  email!: string;

  @ApiProperty()
  name!: string;

  @Choice(roles)
  role!: Role;

  @Choice(userStatuses)
  status!: UserStatus;

  @Choice(languages)
  language!: Language;

  @Id({ nullable: true })
  branchId!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListUsersQuery extends ListQuery {
  @Choice(roles, { optional: true })
  readonly role?: Role;

  @Choice(userStatuses, { optional: true })
  readonly status?: UserStatus;

  @Id({ optional: true })
  readonly branchId?: string;
}

export class ChangeUserDto {
  @Text({ max: 200, optional: true, example: 'Anna Nowak' })
  readonly name?: string;

  @Choice(roles, { optional: true })
  readonly role?: Role;

  @Choice(languages, { optional: true })
  readonly language?: Language;

  @Id({ optional: true, nullable: true })
  readonly branchId?: string | null;

  @Choice(['active', 'disabled'], { optional: true })
  readonly status?: 'active' | 'disabled';
}
