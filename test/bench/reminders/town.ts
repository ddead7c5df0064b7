import { hash } from '@node-rs/argon2';
import { type Client } from 'pg';
import { newId } from '#kernel';
import { password } from '../seed/seed';

const libraryCount = 40;
const librariansEach = 5;
const contactsEach = 250;

/** A user who can sign in. */
export interface Resident {
  readonly libraryId: string;
  readonly userId: string;
  readonly email: string;
}

/** A regional installation: forty libraries with their librarians and contacts, and nothing to do yet. */
export async function seedTown(client: Client): Promise<readonly Resident[]> {
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  const residents: Resident[] = [];
  for (let library = 0; library < libraryCount; library += 1) {
    const libraryId = newId();
    await client.query(
      `insert into libraries (id, name, country, language, time_zone)
       values ($1, 'Biblioteka Publiczna nr ' || $2, 'PL', 'pl', 'Europe/Warsaw')`,
      [libraryId, String(library + 1)],
    );
    for (let librarian = 0; librarian < librariansEach; librarian += 1) {
      const userId = newId();
      const email = `bibliotekarka.${userId}@example.org`;
      await client.query(
        `insert into users (library_id, id, email, name, role, status, language, password_hash)
         values ($1, $2, $3, 'Zofia Wiśniewska', 'librarian', 'active', 'pl', $4)`,
        [libraryId, userId, email, passwordHash],
      );
      residents.push({ libraryId, userId, email });
    }
    await client.query(
      `insert into contacts (library_id, id, party, kind, sector, name, phone, email)
       select $1, gen_random_uuid(), 'organisation', 'local_business', 'private', 'Piekarnia nr ' || i,
         '+48 94 352 44 10', 'piekarnia.' || i || '@example.org'
       from generate_series(1, $2::integer) as i`,
      [libraryId, contactsEach],
    );
  }
  return residents;
}

/** So many open follow-ups of all libraries, owners and contacts in turn, due at this moment. */
export async function addFollowUps(client: Client, count: number, dueAt: Date): Promise<void> {
  await client.query(
    `with owner as (
       select library_id, id, row_number() over (order by id) - 1 as turn, count(*) over () as all_of_them
       from users
     )
     insert into follow_ups (library_id, id, title, note, contact_id, owner_id, due_local, time_zone, due_at,
       priority, status, created_at)
     select owner.library_id, gen_random_uuid(), 'Zadzwonić w sprawie warsztatów, ' || i,
       'Pytali o salę na dwadzieścia osób i o rzutnik.', contact.id, owner.id, '2026-11-23T09:00',
       'Europe/Warsaw', $2, 'normal', 'open', now()
     from generate_series(1, $1::integer) as i
     join owner on owner.turn = i % owner.all_of_them
     join lateral (
       select id from contacts where contacts.library_id = owner.library_id limit 1
     ) as contact on true`,
    [count, dueAt],
  );
}

/** Makes all of them due now. @returns the moment since which everybody could know. */
export async function makeDue(client: Client): Promise<Date> {
  await client.query(`update follow_ups set due_at = date_trunc('milliseconds', now())`);
  return new Date();
}
