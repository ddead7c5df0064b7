import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '#kernel';
import { type Role } from '../domain/role';
import { type User, type UserStatus } from '../domain/user';

@Entity('users')
export class UserEntity implements User {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId!: string;

  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'email', type: 'text' })
  email!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'role', type: 'varchar' })
  role!: Role;

  @Column({ name: 'status', type: 'varchar' })
  status!: UserStatus;

  @Column({ name: 'language', type: 'varchar' })
  language!: Language;

  @Column({ name: 'branch_id', type: 'uuid', nullable: true })
  branchId!: string | null;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
