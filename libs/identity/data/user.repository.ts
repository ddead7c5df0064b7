import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Role } from '../domain/role';
import { type User } from '../domain/user';
import { UserEntity } from './user.entity';

@Injectable()
export class UserRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(user: User): Promise<void> {
    await this.unitOfWork.manager.insert(UserEntity, user);
  }

  find(libraryId: string, id: string): Promise<User | null> {
    return this.unitOfWork.manager.findOneBy(UserEntity, { libraryId, id });
  }

  findByEmail(libraryId: string, email: string): Promise<User | null> {
    return this.unitOfWork.manager.findOneBy(UserEntity, { libraryId, email });
  }

  findActive(libraryId: string, roles: readonly Role[]): Promise<User[]> {
    return this.unitOfWork.manager.find(UserEntity, {
      where: { libraryId, role: In(roles), status: 'active' },
      order: { id: 'asc' },
    });
  }

  /** Takes the library's admins until the transaction ends, so that two cannot depose each other at once. */
  lockActiveAdmins(libraryId: string): Promise<User[]> {
    return this.unitOfWork.manager.find(UserEntity, {
      where: { libraryId, role: 'admin', status: 'active' },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** @returns whether the user was still at this version. */
  async change(user: User, version: number, changes: Partial<User>): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      UserEntity,
      { libraryId: user.libraryId, id: user.id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }
}
