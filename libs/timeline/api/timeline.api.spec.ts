import { Client } from 'pg';
import { newId } from '#kernel';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { partnerMove, ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

interface Entry {
  readonly kind: string;
  readonly at: string;
  readonly contacts: readonly { readonly id: string }[];
  readonly interaction: { readonly summary: string } | null;
  readonly followUp: { readonly title: string; readonly status: string } | null;
  readonly referral: {
    readonly event: { readonly toStatus: string };
    readonly client: object;
  } | null;
  readonly change: { readonly action: string; readonly fields: string[] } | null;
}

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await add('/api/v1/contacts', { kind: 'job_agency', name: 'Urząd Pracy' });
});

async function add(path: string, body: object): Promise<string> {
  const answer = await library.librarian.call('post', path).send(body).expect(201);
  return answer.body.id as string;
}

const log = (contactIds: string[], day: number, summary = `Rozmowa ${day}`) =>
  add('/api/v1/interactions', {
    channel: 'call',
    summary,
    contactIds,
    occurredAt: `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`,
  });

async function timeline(
  query = '',
  user: TestUser = library.viewer,
  id = agency,
): Promise<Entry[]> {
  const { body } = await user.call('get', `/api/v1/contacts/${id}/timeline?${query}`).expect(200);
  return body.data as Entry[];
}

const summaries = (entries: readonly Entry[]) =>
  entries.map(({ interaction }) => interaction?.summary);

describe("a contact's timeline", () => {
  it('tells of all that happened, newest first', async () => {
    await log([agency], 10);
    const followUp = await add('/api/v1/follow-ups', {
      title: 'Wysłać program',
      contactId: agency,
      dueLocal: '2126-11-27T10:00',
    });
    await library.librarian.call('post', `/api/v1/follow-ups/${followUp}/done`).expect(200);
    await library.librarian
      .call('patch', `/api/v1/contacts/${agency}`)
      .set('If-Match', '"1"')
      .send({ website: 'https://pup.example.org' })
      .expect(200);
    const entries = await timeline();
    expect(entries.map(({ kind }) => kind)).toEqual([
      'change',
      'follow_up_done',
      'follow_up_planned',
      'change',
      'interaction',
    ]);
    expect([...entries].sort((one, other) => other.at.localeCompare(one.at))).toEqual(entries);
    expect(entries[0]).toMatchObject({
      contacts: [{ id: agency, name: 'Urząd Pracy' }],
      change: {
        action: 'contact.changed',
        fields: ['website'],
        after: { website: 'https://pup.example.org' },
        by: { kind: 'user', id: library.librarian.id, name: 'Test librarian' },
      },
      interaction: null,
    });
    expect(entries[1]?.followUp).toMatchObject({
      id: followUp,
      title: 'Wysłać program',
      status: 'done',
      owner: { id: library.librarian.id },
    });
    expect(entries[4]).toMatchObject({
      contacts: [{ id: agency }],
      interaction: { summary: 'Rozmowa 10', users: [{ id: library.librarian.id }] },
    });
  });

  it('tells what both sides did about referrals, and who the client is to those who may know', async () => {
    const story = new ReferralStory(api, library);
    const partner = await story.partner();
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    const query = 'what=referrals';
    const entries = await timeline(query, library.librarian, partner.contactId);
    expect(entries.map(({ referral }) => referral?.event.toStatus)).toEqual([
      'accepted',
      'sent',
      'draft',
    ]);
    expect(entries[0]?.referral).toMatchObject({
      id,
      status: 'accepted',
      client: { name: 'Łucja Kowalska' },
      event: { side: 'target', by: { kind: 'partner', name: 'PUP system' } },
    });
    const seen = await timeline(query, library.viewer, partner.contactId);
    expect(seen[0]?.referral?.client).toEqual({ id: expect.any(String), initials: 'Ł. K.' });
    expect(JSON.stringify(seen)).not.toContain('Kowalska');
  });

  it('goes on page by page over all kinds, each entry once, also where moments are the same', async () => {
    for (const day of [5, 3, 4]) await log([agency], day);
    for (const title of ['Jeden', 'Dwa', 'Trzy']) {
      await add('/api/v1/follow-ups', { title, contactId: agency, dueLocal: '2126-01-01T10:00' });
    }
    await owner.query(
      `update follow_ups set created_at = '2026-03-04T09:00:00Z', status = 'done', done_at = '2026-03-04T09:00:00Z'
       where library_id = $1`,
      [library.id],
    );
    const all = await timeline('limit=100');
    expect(all).toHaveLength(10);
    const seen: Entry[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await library.viewer
        .call('get', `/api/v1/contacts/${agency}/timeline?limit=2${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      seen.push(...(body.data as Entry[]));
      cursor = body.page.nextCursor as string | null;
    }
    expect(seen).toEqual(all);
  });

  it('shows only what is asked for', async () => {
    await log([agency], 10);
    expect(summaries(await timeline('what=interactions'))).toEqual(['Rozmowa 10']);
    const both = await timeline('what=interactions&what=changes');
    expect(both.map(({ kind }) => kind)).toEqual(['change', 'interaction']);
    const { body } = await library.viewer
      .call('get', `/api/v1/contacts/${agency}/timeline?what=gossip&cursor=x`)
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/what' }]);
  });

  it('leaves out what was archived', async () => {
    const id = await log([agency], 10);
    await library.librarian
      .call('delete', `/api/v1/interactions/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await timeline('what=interactions')).toEqual([]);
  });
});

describe("an organisation's timeline", () => {
  async function person(startedOn: string | null, endedOn: string | null): Promise<string> {
    const personId = await add('/api/v1/contacts', { name: 'Олена Шевченко' });
    await add('/api/v1/affiliations', { personId, organisationId: agency, startedOn, endedOn });
    return personId;
  }

  it('holds what happened with its people while they were there, and a meeting with several once', async () => {
    const olena = await person('2026-03-05', '2026-03-10');
    await log([olena], 4, 'Przed pracą w urzędzie');
    await log([olena], 5, 'Pierwszy dzień');
    await log([olena, agency], 8, 'Razem');
    await log([olena], 10, 'Ostatni dzień');
    await log([olena], 11, 'W nowej pracy');
    expect(summaries(await timeline('what=interactions'))).toEqual([
      'Ostatni dzień',
      'Razem',
      'Pierwszy dzień',
    ]);
    expect(summaries(await timeline('what=interactions&people=false'))).toEqual(['Razem']);
    const own = await timeline('what=interactions', library.viewer, olena);
    expect(own).toHaveLength(5);
  });

  it('does not tell twice of somebody who had two roles at once', async () => {
    const olena = await person('2026-03-05', null);
    await add('/api/v1/affiliations', {
      personId: olena,
      organisationId: agency,
      startedOn: '2026-03-01',
    });
    await log([olena], 8);
    expect(await timeline('what=interactions')).toHaveLength(1);
  });

  it('says who came to work there', async () => {
    const olena = await person(null, null);
    const entries = await timeline('what=changes');
    const affiliation = entries.find(({ change }) => change?.action === 'affiliation.created');
    expect(affiliation?.contacts.map(({ id }) => id).sort()).toEqual([agency, olena].sort());
    // Of a person's data, the names of the fields only.
    expect(entries.find(({ contacts }) => contacts[0]?.id === olena)?.change).toMatchObject({
      fields: expect.arrayContaining(['name']),
      before: null,
      after: null,
    });
  });
});

describe('who may know', () => {
  it('holds whoever is kept to a branch to the referrals of its clients', async () => {
    const story = new ReferralStory(api, library);
    const partner = await story.partner();
    await story.sent(partner);
    const branchId = await addBranch();
    await owner.query(`update libraries set clients_visible_to = 'branch' where id = $1`, [
      library.id,
    ]);
    await owner.query(`update users set branch_id = $2 where id = $1`, [
      library.librarian.id,
      branchId,
    ]);
    const query = 'what=referrals';
    expect(await timeline(query, library.librarian, partner.contactId)).toEqual([]);
    expect(await timeline(query, library.admin, partner.contactId)).toHaveLength(2);
    await owner.query(`update clients set branch_id = $2 where library_id = $1`, [
      library.id,
      branchId,
    ]);
    const first = await library.librarian
      .call('get', `/api/v1/contacts/${partner.contactId}/timeline?${query}&limit=1`)
      .expect(200);
    const cursor = first.body.page.nextCursor as string;
    const rest = await timeline(`${query}&cursor=${cursor}`, library.librarian, partner.contactId);
    expect(rest.map(({ referral }) => referral?.event.toStatus)).toEqual(['draft']);
  });

  async function addBranch(): Promise<string> {
    const { body } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    return body.id as string;
  }

  it('of whom a mentor was asked to help: initials for viewers, and nothing of other branches', async () => {
    const { id, contactId } = await new MatchStory(api, library).proposed();
    const query = 'what=mentoring';
    const [step] = await timeline(query, library.admin, contactId);
    expect(step).toMatchObject({
      kind: 'match_event',
      match: { id, client: { name: 'Оксана Мельник' }, event: { toStatus: 'proposed' } },
    });
    const [seen] = await timeline(query, library.viewer, contactId);
    expect(JSON.stringify(seen)).not.toContain('Мельник');
    await owner.query(`update libraries set clients_visible_to = 'branch' where id = $1`, [
      library.id,
    ]);
    await owner.query(`update users set branch_id = $2 where id = $1`, [
      library.librarian.id,
      await addBranch(),
    ]);
    expect(await timeline(query, library.librarian, contactId)).toEqual([]);
  });

  it('is no other library, which is told what it is told of nobody at all', async () => {
    await log([agency], 10);
    const stranger = (await makeLibrary(api)).admin;
    const theirs = await stranger.call('get', `/api/v1/contacts/${agency}/timeline`).expect(404);
    const nobodys = await stranger.call('get', `/api/v1/contacts/${newId()}/timeline`).expect(404);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    const partner = await new ReferralStory(api, library).partner();
    await partner.call('get', `/api/v1/contacts/${agency}/timeline`).expect(403);
  });
});
