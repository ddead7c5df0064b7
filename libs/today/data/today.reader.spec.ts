import { Client } from 'pg';
import { fillFollowUps } from '#follow-ups/testing';
import { newId } from '#kernel';
import { addContact, planOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { type TodayDto } from '../api/dto/today.dto';
import { mentoringStatements } from './mentoring-waits.reader';
import { todayStatements } from './today.reader';

let api: TestApi;
let library: TestLibrary;
let database: Client;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  const many = { count: 10_000, dueAt: new Date('2199-01-01T09:00:00Z') };
  await fillFollowUps(database, library, await addContact(library), many);
  // Most of what there is was done long ago, most of it by others.
  await database.query(
    `update follow_ups set status = 'done', done_at = now() where random() < 0.9`,
  );
  await database.query('update follow_ups set owner_id = $1 where random() < 0.7', [
    library.admin.id,
  ]);
  await database.query('vacuum analyze follow_ups');
});
afterAll(async () => {
  await database.end();
  await api.stop();
});

const now = '2026-11-27T09:00:00Z';

describe("somebody's list among very many follow-ups", () => {
  it('costs what is due, along the index of its owner', async () => {
    const statement = todayStatements.followUps('names', false, 'promised');
    const plan = await planOf(api.database, library.id, statement, [
      ...[library.id, library.librarian.id, '-infinity', now, 51],
    ]);
    expect(plan).toContain('Index Scan using follow_ups_owner_id_idx');
    expect(plan).not.toContain('Seq Scan on follow_ups');
  });

  it('finds contacts along the day from which on nobody has looked', async () => {
    const plan = await planOf(api.database, library.id, todayStatements.contactsToVerify, [
      ...[library.id, library.librarian.id, '2025-11-27', 12, 51],
    ]);
    expect(plan).toContain('Index Scan using contacts_to_verify_idx');
    expect(plan).not.toContain('Sort');
  });

  it('finds requests along the time for which they have waited', async () => {
    const statement = mentoringStatements.requests('names', true);
    const plan = await planOf(api.database, library.id, statement, [
      ...[library.id, library.librarian.id, now, 51, 'true', newId()],
    ]);
    expect(plan).toContain('mentoring_requests_waiting_idx');
  });

  it('finds referrals along the time until which somebody waits', async () => {
    const plan = await planOf(api.database, library.id, todayStatements.referrals('names', true), [
      ...[library.id, library.librarian.id, '-infinity', now, 51, 'true', '{library}', newId()],
    ]);
    expect(plan).toContain('referrals_waits_until_idx');
  });
});

describe('mentoring that waits', () => {
  let story: MatchStory;
  beforeEach(async () => {
    story = new MatchStory(api, await makeLibrary(api));
  });

  /** What stands on the list of somebody, as type, id, reason and client. */
  async function shown(user: TestUser) {
    const { body } = await user.call('get', '/api/v1/today').expect(200);
    return (body as TodayDto).items.map(({ type, id, group, reason, subject }) => {
      expect(group).toBe('mentoring');
      return [type, id, reason.code, subject.label];
    });
  }

  const age = (table: string, column: string, interval: string, id: string) =>
    database.query(`update ${table} set ${column} = now() - interval '${interval}' where id = $1`, [
      id,
    ]);

  it('is a request after two weeks, its owner’s, and the admins’ where it has none', async () => {
    const { admin, librarian, viewer } = story.library;
    const { id } = await story.request({ ownerId: librarian.id });
    await age('mentoring_requests', 'waiting_since', '12 days', id);
    expect(await shown(librarian)).toEqual([]);
    await age('mentoring_requests', 'waiting_since', '14 days', id);
    const line = ['mentoring_request', id, 'mentor_wanted', 'Оксана Мельник'];
    expect([await shown(librarian), await shown(admin)]).toEqual([[line], []]);
    await database.query('update mentoring_requests set owner_id = null where id = $1', [id]);
    expect([await shown(librarian), await shown(admin)]).toEqual([[], [line]]);
    expect(await shown(viewer)).toEqual([]);
  });

  it('is a match on the last day of the mentor, and a week after a yes that the client leaves unanswered', async () => {
    const { admin } = story.library;
    const match = await story.proposed();
    await database.query('update mentoring_matches set owner_id = null where id = $1', [match.id]);
    expect(await shown(admin)).toEqual([]);
    await age('mentoring_matches', 'respond_by', '1 second', match.id);
    const line = ['match', match.id];
    expect(await shown(admin)).toEqual([[...line, 'mentor_answer_due', 'Оксана Мельник']]);
    await story.answer(match.id, 'accepted');
    await age('mentoring_matches', 'answered_at', '5 days', match.id);
    expect(await shown(admin)).toEqual([]);
    await age('mentoring_matches', 'answered_at', '7 days', match.id);
    expect(await shown(admin)).toEqual([[...line, 'client_agreement_overdue', 'Оксана Мельник']]);
    await story.move(match.id, { from: 'accepted', to: 'cancelled', reason: 'other' }).expect(201);
    expect(await shown(admin)).toEqual([]);
  });

  it('can be acted on at once, and is nothing of a client of another branch', async () => {
    const { admin, librarian } = story.library;
    const clientId = await story.client();
    const { id } = await story.request({ clientId, ownerId: librarian.id });
    await age('mentoring_requests', 'waiting_since', '15 days', id);
    const { body } = await librarian.call('get', '/api/v1/today').expect(200);
    const [item] = (body as TodayDto).items;
    expect(item!.actions.map(({ name }) => name)).toEqual(['suggest', 'change']);
    await librarian.call('post', item!.actions[0]!.href).expect(201);
    await librarian
      .call('patch', item!.href)
      .set('If-Match', `"${item!.version}"`)
      .send({ note: 'x' })
      .expect(200);
    const branch = await admin.call('post', '/api/v1/branches').send({ name: 'Filia nr 3' });
    await database.query('update clients set branch_id = $2 where id = $1', [
      clientId,
      branch.body.id,
    ]);
    await database.query(`update libraries set clients_visible_to = 'branch' where id = $1`, [
      story.library.id,
    ]);
    expect(await shown(librarian)).toEqual([]);
  });
});
