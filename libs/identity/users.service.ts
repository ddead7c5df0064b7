import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  DomainError,
  invalidField,
  type Language,
  newId,
  notFound,
  staleVersion,
} from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { UserRepository } from './data/user.repository';
import { passwordFault } from './domain/password.rules';
import { type Role } from './domain/role';
import { type User } from './domain/user';
import { Passwords } from './passwords';
import { TokensService } from './tokens.service';

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  readonly branchId?: string | null;
}

export interface UserChanges {
  readonly name?: string;
  readonly role?: Role;
  readonly language?: Language;
  readonly branchId?: string | null;
  readonly status?: 'active' | 'disabled';
}

/** The library's staff. */
@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly passwords: Passwords,
    private readonly tokens: TokensService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds somebody who has no password yet.
   * @throws DomainError conflict `user_exists`; invalid at `/branchId`.
   */
  async add(caller: Caller, { branchId = null, ...details }: NewUser): Promise<User> {
    const user: User = {
      ...details,
      email: details.email.toLowerCase(),
      libraryId: caller.libraryId,
      id: newId(),
      branchId,
      status: 'invited',
      passwordHash: null,
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await refusingKnownFaults(this.users.add(user));
      await this.record(caller, 'user.added', user.id, {}, user);
    });
    return user;
  }

  async find(libraryId: string, id: string): Promise<User | null> {
    return this.unitOfWork.run(libraryId, () => this.users.find(libraryId, id));
  }

  /** Who in these roles can sign in. */
  findActive(libraryId: string, roles: readonly Role[]): Promise<User[]> {
    return this.unitOfWork.run(libraryId, () => this.users.findActive(libraryId, roles));
  }

  /** @throws DomainError not_found, stale, conflict `last_admin`, conflict `user_invited`, invalid at `/branchId`. */
  async change(caller: Caller, id: string, version: number, changes: UserChanges): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const user = await this.get(caller.libraryId, id);
      if (changes.status === 'active' && user.status === 'invited') {
        throw new DomainError('conflict', 'user_invited');
      }
      await this.keepAnAdmin(user, changes);
      const applied = { ...changes, ...(changes.status && { status: statusAfter(user, changes) }) };
      const changed = await refusingKnownFaults(this.users.change(user, version, applied));
      if (!changed) throw staleVersion('user', user);
      if (changes.status === 'disabled') await this.tokens.revokeAllOfUser(caller, id);
      await this.record(caller, 'user.changed', id, user, { ...user, ...applied });
    });
  }

  /**
   * Gives a user the password they chose, which also makes an invited user active; everything they had open
   * elsewhere ends.
   * @throws DomainError invalid at `/password` when the rules refuse it; `gone` for a disabled user, and for
   *   a link that was used before.
   */
  async choosePassword(caller: Caller, id: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.unitOfWork.run(caller.libraryId, async () => {
      // Of two that use one link at once, the second waits here, and finds it ended.
      if (caller.actor.kind === 'link' && !(await this.tokens.endLink(caller))) {
        throw new DomainError('gone', 'link_gone');
      }
      const user = await this.get(caller.libraryId, id);
      if (user.status === 'disabled') throw new DomainError('gone', 'link_gone');
      const fault = passwordFault(password, user.email);
      if (fault !== undefined) throw invalidField('/password', fault);
      await this.tokens.revokeAllOfUser(caller, id, ['session', 'link']);
      const chosen = { passwordHash, status: 'active' } as const;
      if (!(await this.users.change(user, user.version, chosen))) throw staleVersion('user', user);
      await this.audit.record(caller, {
        action: 'user.chose_password',
        subjectType: 'user',
        subjectId: id,
      });
    });
  }

  /** The language in which somebody wants to be told of things, by their own choice. */
  async chooseLanguage(caller: Caller, id: string, language: Language): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const user = await this.get(caller.libraryId, id);
      if (user.language === language) return;
      if (!(await this.users.change(user, user.version, { language }))) {
        throw staleVersion('user', user);
      }
      const { language: before } = user;
      await this.record(caller, 'user.chose_language', id, { language: before }, { language });
    });
  }

  private async get(libraryId: string, id: string): Promise<User> {
    const user = await this.users.find(libraryId, id);
    if (!user) throw notFound('user_not_found');
    return user;
  }

  /** Nobody could invite anybody any more in a library without an admin. */
  private async keepAnAdmin(user: User, changes: UserChanges): Promise<void> {
    const steps = changes.status === 'disabled' || (changes.role ?? 'admin') !== 'admin';
    if (user.role !== 'admin' || user.status !== 'active' || !steps) return;
    const admins = await this.users.lockActiveAdmins(user.libraryId);
    if (admins.every(({ id }) => id === user.id)) throw new DomainError('conflict', 'last_admin');
  }

  private async record(
    caller: Caller,
    action: string,
    id: string,
    before: Partial<User>,
    after: Partial<User>,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'user',
      subjectId: id,
      before: withoutSecret(before),
      after: withoutSecret(after),
    });
  }
}

/** Whoever is enabled again without a password was disabled before they came: they can be invited again. */
function statusAfter({ passwordHash }: User, { status }: UserChanges): User['status'] {
  return status === 'disabled' || passwordHash !== null ? (status ?? 'active') : 'invited';
}

function withoutSecret({ passwordHash, ...user }: Partial<User>): Partial<User> {
  return user;
}

async function refusingKnownFaults<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'users_email_key')) {
      throw new DomainError('conflict', 'user_exists', { cause: error });
    }
    if (violates(error, 'users_branch_id_fkey')) throw invalidField('/branchId', 'unknown_branch');
    throw error;
  }
}
