import { Client } from 'pg';
import { newId } from '#kernel';
import { addContact, planOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { timelineSources } from '../domain/timeline';
import { timelineStatement } from './timeline-statement';

const rowCount = 20_000;

let api: TestApi;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  agency = await addContact(library);
  await fillHistory();
});
afterAll(() => api.stop());

describe('a long history', () => {
  it.each([false, true])(
    'is read along its indexes, however deep (held to a branch: %s)',
    async (heldToBranch) => {
      const statement = timelineStatement({
        sources: timelineSources,
        withPeople: true,
        view: 'identity',
        heldToBranch,
        continued: true,
      });
      const branch = heldToBranch ? [newId()] : [];
      const after = ['2021-01-01T00:00:00Z', newId(), 'change'];
      const plan = await planOf(api.database, library.id, statement, [
        library.id,
        agency,
        26,
        ...branch,
        ...after,
      ]);
      for (const index of [
        'interaction_contacts_contact_id_idx',
        'follow_ups_contact_created_at_idx',
        'follow_ups_contact_done_at_idx',
        'referral_events_contact_id_idx',
        'audit_entries_contact_at_idx',
      ]) {
        expect(plan).toMatch(new RegExp(`Index (Only )?Scan Backward using ${index}`));
      }
      expect(plan).not.toMatch(
        /Seq Scan on (interactions|interaction_contacts|follow_ups|referral|audit)/,
      );
    },
  );
});

async function fillHistory(): Promise<void> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const when = `timestamptz '2020-01-01' + i * interval '1 hour'`;
  const values = [library.id, agency, library.librarian.id, rowCount];
  await owner.query(
    `with logged as (
       insert into interactions (library_id, id, channel, occurred_at, summary, created_at)
       select $1, gen_random_uuid(), 'call', ${when}, 'x', now() from generate_series(1, $3::integer) as i
       returning library_id, id, occurred_at
     )
     insert into interaction_contacts (library_id, interaction_id, contact_id, position, occurred_at)
     select library_id, id, $2, 1, occurred_at from logged`,
    [library.id, agency, rowCount],
  );
  await owner.query(
    `insert into follow_ups (library_id, id, title, contact_id, owner_id, due_local, time_zone, due_at,
       priority, status, done_at, created_at)
     select $1, gen_random_uuid(), 'x', $2, $3, '2026-01-01T10:00', 'UTC', now(), 'normal', 'done', ${when}, ${when}
     from generate_series(1, $4::integer) as i`,
    values,
  );
  await owner.query(
    `insert into audit_entries (library_id, id, at, actor_kind, actor_id, action, subject_type, subject_id, changes)
     select $1, gen_random_uuid(), ${when}, 'user', $3, 'contact.changed', 'contact', $2, '{}'
     from generate_series(1, $4::integer) as i`,
    values,
  );
  await fillReferrals(owner);
  await owner.query('analyze');
  await owner.end();
}

async function fillReferrals(owner: Client): Promise<void> {
  const clientId = newId();
  await owner.query(
    `insert into clients (library_id, id, name, initials, created_at, updated_at)
     values ($1, $2, 'X', 'X.', now(), now())`,
    [library.id, clientId],
  );
  await owner.query(
    `insert into referrals (library_id, id, direction, mode, contact_id, client_id, need, expiry_days, status,
       created_at, updated_at)
     select $1, gen_random_uuid(), 'outbound', 'self_referral', $2, $3, 'x', 30, 'draft', now(), now()
     from generate_series(1, $4::integer) as i`,
    [library.id, agency, clientId, rowCount / 10],
  );
  await owner.query(
    `insert into referral_events (library_id, id, referral_id, contact_id, position, kind, side, actor_kind,
       occurred_at, to_status)
     select library_id, gen_random_uuid(), id, contact_id, 1, 'created', 'requester', 'user', now(), 'draft'
     from referrals where library_id = $1`,
    [library.id],
  );
}
