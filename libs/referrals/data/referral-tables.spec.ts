import { clientFields, consentWays } from '#clients';
import { actorKinds, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { Client } from 'pg';
import { referralDirections, referralEventKinds, referralModes } from '../domain/referral';
import {
  referralOutcomes,
  referralReasons,
  referralStatuses,
  sides,
} from '../domain/referral-status';
import { ReferralStory } from '../testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let referralId: string;

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  const story = new ReferralStory(api, library);
  referralId = await story.sent(await story.partner());
});
afterAll(() => api.stop());

async function asOwner<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

function asApplication(statement: string, values: unknown[] = []): Promise<unknown> {
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  return unitOfWork.run(library.id, () => unitOfWork.manager.query(statement, values));
}

describe('The words that PostgreSQL takes', () => {
  it.each([
    ['referrals_status_check', referralStatuses],
    ['referrals_reason_check', referralReasons],
    ['referrals_outcome_check', referralOutcomes],
    ['referrals_direction_check', referralDirections],
    ['referrals_mode_check', referralModes],
    ['referral_events_from_status_check', referralStatuses],
    ['referral_events_to_status_check', referralStatuses],
    ['referral_events_reason_check', referralReasons],
    ['referral_events_outcome_check', referralOutcomes],
    ['referral_events_kind_check', referralEventKinds],
    ['referral_events_side_check', sides],
    ['referral_events_actor_kind_check', actorKinds],
    ['consents_fields_check', clientFields],
    ['consents_how_given_check', consentWays],
  ])('for %s are those of the table in code', async (constraint, words) => {
    const [check] = await asOwner<{ text: string }>(
      'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
      [constraint],
    );
    const taken = [...check!.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
    expect([...new Set(taken)].sort()).toEqual([...words].sort());
  });
});

describe('What happened to a referral', () => {
  it.each([
    [
      'rewrite a status',
      `update referral_events set to_status = 'accepted' where referral_id = $1`,
    ],
    [
      'rewrite who it was',
      `update referral_events set actor_kind = 'system' where referral_id = $1`,
    ],
    ['take an event away', 'delete from referral_events where referral_id = $1'],
    ['take the referral away', 'delete from referrals where id = $1'],
  ])('cannot be falsified: the application may not %s', async (_, statement) => {
    await expect(asApplication(statement, [referralId])).rejects.toThrow('permission denied');
  });

  it('cannot be put into other words', async () => {
    const statement = `update referral_events set note = 'never said' where referral_id = $1`;
    await expect(asApplication(statement, [referralId])).rejects.toThrow('never rewritten');
  });

  it('is kept from the owner of the tables too', async () => {
    const statement = `update referral_events set occurred_at = now() where referral_id = $1`;
    await expect(asOwner(statement, [referralId])).rejects.toThrow('never rewritten');
  });

  it('has one event for each position: two cannot write the same page', async () => {
    const copy = `
      insert into referral_events
        (library_id, id, referral_id, contact_id, position, kind, side, actor_kind, occurred_at, to_status)
      select library_id, $2, referral_id, contact_id, position, kind, side, actor_kind, occurred_at, to_status
      from referral_events where referral_id = $1 and position = 1`;
    await expect(asApplication(copy, [referralId, newId()])).rejects.toThrow(
      'referral_events_position_key',
    );
  });
});

describe('The look-out for expired referrals', () => {
  it('tells ids and since when, and nothing else', async () => {
    const columns = await asOwner<{ result: string }>(
      `select pg_get_function_result(oid) as result from pg_proc where proname = 'expired_referrals'`,
    );
    expect(columns).toEqual([
      { result: 'TABLE(library_id uuid, referral_id uuid, due_at timestamp with time zone)' },
    ]);
  });
});
