import { type Client } from 'pg';
import { type TestLibrary } from '#test';

/** Lays so many follow-ups about a contact on the library's librarian, straight into the table. */
export async function fillFollowUps(
  database: Client,
  library: TestLibrary,
  contactId: string,
  { count, dueAt }: { readonly count: number; readonly dueAt: Date },
): Promise<void> {
  await database.query(
    `insert into follow_ups (library_id, id, title, contact_id, owner_id, due_local, time_zone, due_at,
       priority, status, created_at)
     select $1, gen_random_uuid(), 'Sprawa ' || i, $2, $3, '2026-11-27T10:00', 'UTC',
       $4::timestamptz + i * interval '1 millisecond', 'normal', 'open', now()
     from generate_series(1, $5::integer) as i`,
    [library.id, contactId, library.librarian.id, dueAt, count],
  );
}

/** A delivery as it stands in the table. */
export interface DeliveryRow {
  readonly subjectId: string;
  readonly userId: string;
  readonly language: string;
  readonly status: string;
  readonly occurrence: string;
}

/** The reminders of a library's follow-ups, the oldest first. */
export async function remindersIn(
  database: Client,
  library: TestLibrary,
): Promise<readonly DeliveryRow[]> {
  const { rows } = await database.query<DeliveryRow>(
    `select subject_id as "subjectId", user_id as "userId", language, status, occurrence
     from deliveries where library_id = $1 and kind = 'follow-ups.reminder' order by id`,
    [library.id],
  );
  return rows;
}
