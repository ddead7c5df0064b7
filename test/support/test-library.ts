import { hash } from '@node-rs/argon2';
import { randomUUID } from 'node:crypto';
import { Clock, newId, systemCaller } from '#kernel';
import { type Role, TokensService, type UserCaller } from '#identity';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { UserEntity } from '#libs/identity/data/user.entity';
import { type Method, type TestApi } from './test-api';

export const testPassword = 'correct horse battery staple';
const cheapHash = hash(testPassword, { memoryCost: 8, timeCost: 1, parallelism: 1 });

/** A user of a test library, who can ask the API and call services. */
export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly caller: UserCaller;
  call(method: Method, path: string): ReturnType<TestApi['call']>;
}

export interface TestLibrary {
  readonly id: string;
  readonly admin: TestUser;
  readonly librarian: TestUser;
  readonly viewer: TestUser;
  addUser(role: Role, language?: 'en' | 'pl' | 'uk' | 'ru'): Promise<TestUser>;
}

/** A library of its own for one test, with one user of each role. */
export async function makeLibrary(api: TestApi): Promise<TestLibrary> {
  const library = await api.app.get(LibrariesService, { strict: false }).create({
    name: 'Miejska Biblioteka Publiczna w Kołobrzegu',
    country: 'PL',
    language: 'pl',
    timeZone: 'Europe/Warsaw',
  });
  const addUser: TestLibrary['addUser'] = (role, language = 'en') =>
    makeUser(api, library.id, role, language);
  return {
    id: library.id,
    admin: await addUser('admin'),
    librarian: await addUser('librarian'),
    viewer: await addUser('viewer'),
    addUser,
  };
}

async function makeUser(
  api: TestApi,
  libraryId: string,
  role: Role,
  language: 'en' | 'pl' | 'uk' | 'ru',
): Promise<TestUser> {
  const id = newId();
  const email = `${role}.${randomUUID()}@biblioteka.example.org`;
  const name = `Test ${role}`;
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  const passwordHash = await cheapHash;
  await unitOfWork.run(libraryId, () =>
    unitOfWork.manager.insert(UserEntity, {
      libraryId,
      id,
      email,
      name,
      role,
      status: 'active',
      language,
      branchId: null,
      passwordHash,
      version: 1,
      createdAt: api.app.get(Clock, { strict: false }).now(),
    }),
  );
  const tokens = api.app.get(TokensService, { strict: false });
  const session = await tokens.issueSession(systemCaller(libraryId), id);
  return {
    id,
    email,
    token: session.token,
    caller: {
      type: 'session',
      libraryId,
      libraryLanguage: 'pl',
      libraryTimeZone: 'Europe/Warsaw',
      tokenId: session.id,
      scopes: ['read', 'write'],
      expiresAt: session.expiresAt,
      userId: id,
      name,
      role,
      language,
      actor: { kind: 'user', id },
      requestId: null,
    },
    call: (method, path) => api.call(method, path, session.token),
  };
}
