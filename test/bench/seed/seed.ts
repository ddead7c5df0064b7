import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { newId } from '#kernel';
import { contactRow, type ContactRow } from './contact-rows';
import { Random } from './random';

const contactCount = 100_000;
const rowsPerInsert = 5_000;
export const password = 'correct horse battery staple';

/** The libraries of a regional installation: one has most of the contacts. */
const libraries = [
  {
    name: 'Miejska Biblioteka Publiczna w Kołobrzegu',
    language: 'pl',
    share: 0.8,
    ukrainianShare: 0.15,
  },
  { name: 'Biblioteka Publiczna w Koszalinie', language: 'pl', share: 0.12, ukrainianShare: 0.1 },
  { name: 'Бібліотека імені Лесі Українки', language: 'uk', share: 0.06, ukrainianShare: 0.9 },
  { name: 'Gminna Biblioteka w Rymaniu', language: 'en', share: 0.02, ukrainianShare: 0.2 },
] as const;

/** The library that is measured, and the user who asks. */
export interface Seeded {
  readonly libraryId: string;
  readonly language: string;
  readonly userId: string;
  readonly email: string;
  /** Contacts at work in that library, in no particular order. */
  readonly contactIds: readonly string[];
}

/** Fills a migrated database as its owner, whom row-level security does not bind. */
export async function seed(ownerUrl: string): Promise<Seeded> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const random = new Random(20261122);
    const made = [];
    for (const library of libraries) {
      const { id, userId, email } = await addLibrary(client, library);
      const rows = Array.from({ length: Math.round(contactCount * library.share) }, () =>
        contactRow({ id, ukrainianShare: library.ukrainianShare }, random),
      );
      await addContacts(client, rows);
      const atWork = rows.filter((row) => row.archived_at === null);
      const contactIds = atWork.map((row) => String(row.id));
      made.push({ libraryId: id, language: library.language, userId, email, contactIds });
    }
    await client.query('vacuum (analyze) contacts');
    await client.query('analyze');
    return made[0]!;
  } finally {
    await client.end();
  }
}

/** A library with one librarian, who can sign in. */
export async function addLibrary(
  client: Client,
  { name, language }: { readonly name: string; readonly language: string },
): Promise<{ id: string; userId: string; email: string }> {
  const [id, userId] = [newId(), newId()];
  const email = `bibliotekarka.${id}@example.org`;
  await client.query(
    `insert into libraries (id, name, country, language, time_zone) values ($1, $2, 'PL', $3, 'Europe/Warsaw')`,
    [id, name, language],
  );
  await client.query(
    `insert into users (library_id, id, email, name, role, status, language, password_hash)
     values ($1, $2, $3, 'Zofia Wiśniewska', 'librarian', 'active', $4, $5)`,
    [
      id,
      userId,
      email,
      language,
      await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 }),
    ],
  );
  return { id, userId, email };
}

async function addContacts(client: Client, rows: readonly ContactRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join();
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await client.query(
      `insert into contacts (${columns}) select ${columns} from json_populate_recordset(null::contacts, $1)`,
      [JSON.stringify(rows.slice(start, start + rowsPerInsert))],
    );
  }
}
