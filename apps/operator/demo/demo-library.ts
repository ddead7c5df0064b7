import { randomBytes } from 'node:crypto';
import { type Caller, newId } from '#kernel';
import { AffiliationsService, ContactsService } from '#contacts';
import { StarterTemplates } from '#follow-ups';
import { StarterInteractionTemplates } from '#interactions';
import { LibrariesService, type NewUser, partnerScopes, UsersService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { PartnerTokensService } from '#partner-access';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds, demoContacts } from './demo-contacts';
import { seedLocalPartnership } from './demo-local-partnership';
import { seedMentoring } from './demo-mentoring';
import { seedPartnerships } from './demo-partnerships';
import { seedResources } from './demo-resources';
import { seedSwot } from './demo-swot';
import { seedWork } from './demo-work';

/** How to get into the demo library. It is said once, to whoever started it. */
export interface DemoAccess {
  readonly libraryName: string;
  readonly signIn: { readonly email: string; readonly password: string };
  readonly partnerToken: string;
}

const staff = {
  admin: {
    email: 'ewa.zielinska@biblioteka.example.org',
    name: 'Ewa Zielińska',
    role: 'admin',
    language: 'pl',
  },
  librarian: {
    email: 'oksana.melnyk@biblioteka.example.org',
    name: 'Оксана Мельник',
    role: 'librarian',
    language: 'uk',
  },
  viewer: {
    email: 'jan.gorski@biblioteka.example.org',
    name: 'Jan Górski',
    role: 'viewer',
    language: 'pl',
  },
} as const satisfies Record<string, NewUser>;

/** Makes a library as it might look after some weeks of work: the whole of it, or nothing. */
export function makeDemoLibrary(get: ServiceFinder): Promise<DemoAccess> {
  const libraryId = newId();
  return get(UnitOfWork).run(libraryId, () => seedLibrary(get, libraryId));
}

async function seedLibrary(get: ServiceFinder, libraryId: string): Promise<DemoAccess> {
  const library = await get(LibrariesService).create(
    {
      name: 'Miejska Biblioteka Publiczna w Kołobrzegu',
      country: 'PL',
      language: 'pl',
      timeZone: 'Europe/Warsaw',
    },
    libraryId,
  );
  const operator: Caller = {
    libraryId: library.id,
    actor: { kind: 'operator', id: null },
    requestId: null,
  };
  await get(StarterTemplates).give(operator, 'pl');
  await get(StarterInteractionTemplates).give(operator, 'pl');
  const users = get(UsersService);
  const admin = await users.add(operator, staff.admin);
  const librarian = await users.add(operator, staff.librarian);
  await users.add(operator, staff.viewer);
  const password = randomBytes(12).toString('base64url');
  await users.choosePassword(operator, admin.id, password);

  const caller: Caller = { ...operator, actor: { kind: 'user', id: librarian.id } };
  const contacts = await seedContacts(get, caller, librarian.id);
  await seedWork(get, caller, { contacts, librarianId: librarian.id, adminId: admin.id });
  await seedMentoring(get, caller, contacts);
  const ownerIds = [librarian.id, admin.id] as const;
  await seedPartnerships(get, caller, { contacts, ownerIds });
  await seedResources(get, caller, contacts);
  const together = { contacts, librarianId: librarian.id };
  const goalIds = await seedLocalPartnership(get, caller, together);
  await seedSwot(get, caller, goalIds);
  const { token } = await get(PartnerTokensService).issue(operator, contacts.jobAgency, {
    name: 'Demo',
    scopes: partnerScopes,
    expiresAt: null,
  });
  return {
    libraryName: library.name,
    signIn: { email: admin.email, password },
    partnerToken: token,
  };
}

async function seedContacts(
  get: ServiceFinder,
  caller: Caller,
  ownerId: string,
): Promise<DemoContactIds> {
  const contacts = get(ContactsService);
  const ids = new Map<string, string>();
  for (const [name, details] of Object.entries(demoContacts)) {
    ids.set(name, await contacts.create(caller, { ...details, ownerId }));
  }
  const known = Object.fromEntries(ids) as DemoContactIds;
  await get(AffiliationsService).create(caller, {
    personId: known.adviser,
    organisationId: known.jobAgency,
    role: 'Doradczyni zawodowa',
    startedOn: '2023-09-01',
  });
  return known;
}
