import { newId } from '#kernel';
import { type Stage } from './stage';

/** A library whose librarian is to be reminded of many follow-ups at once. */
export interface Burst {
  readonly libraryId: string;
  readonly count: number;
}

export async function addBurst(stage: Stage, count: number): Promise<Burst> {
  const [libraryId, userId, contactId] = [newId(), newId(), newId()];
  await stage.query(
    `insert into libraries (id, name, country, language, time_zone)
     values ($1, 'Biblioteka Publiczna w Kołobrzegu', 'PL', 'pl', 'Europe/Warsaw')`,
    [libraryId],
  );
  await stage.query(
    `insert into users (library_id, id, email, name, role, status, language, password_hash)
     values ($1, $2, $3, 'Anna Nowak', 'librarian', 'active', 'pl', 'nobody signs in')`,
    [libraryId, userId, `anna.nowak.${userId}@example.org`],
  );
  await stage.query(
    `insert into contacts (library_id, id, party, kind, sector, name)
     values ($1, $2, 'organisation', 'local_business', 'private', 'Piekarnia Złoty Kłos')`,
    [libraryId, contactId],
  );
  // Without the moment in which all were due, a storm would have to wait for it.
  await stage.query(
    `insert into follow_ups (library_id, id, title, contact_id, owner_id, due_local, time_zone, due_at,
       priority, status, created_at)
     select $1, gen_random_uuid(), 'Zadzwonić w sprawie warsztatów, ' || i, $2, $3, '2026-11-16T09:00',
       'Europe/Warsaw', '2026-11-16T08:00:00Z', 'normal', 'open', now()
     from generate_series(1, $4::integer) as i`,
    [libraryId, contactId, userId, count],
  );
  return { libraryId, count };
}

/** Whether every reminder was handed over and has come to its end. */
export async function hasEnded(stage: Stage, { libraryId, count }: Burst): Promise<boolean> {
  const [row] = await stage.query<{ ended: number; open: number }>(
    `select count(*) filter (where ended_at is not null)::integer as ended,
       count(*) filter (where ended_at is null)::integer as open
     from deliveries where library_id = $1`,
    [libraryId],
  );
  return row?.ended === count && row.open === 0;
}
