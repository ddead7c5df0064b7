import { Client } from 'pg';
import { ActionLinks } from '#follow-ups';
import { planFollowUp, type ShownFollowUp } from '#follow-ups/testing';
import { linkToken } from '#libs/identity/token-format';
import { UnitOfWork } from '#platform/database';
import { addContact } from '#interactions/testing';
import { ShownPage } from '#libs/referral-links/testing/shown-page';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const plan = (details: object = {}) => planFollowUp(library, { contactId: agency, ...details });

/** Where the link in a mail to this user leads. */
async function linkTo(id: string, user: TestUser = library.librarian): Promise<string> {
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  const { done } = await unitOfWork.run(
    library.id,
    async () =>
      (await api.app
        .get(ActionLinks, { strict: false })
        .actionsFor({ libraryId: library.id, id }, user.id))!,
  );
  return new URL(done).pathname;
}

async function open(link: string, status = 200): Promise<ShownPage> {
  const { text } = await api.call('get', link).expect(status).expect('content-type', /html/);
  return new ShownPage(text);
}

/** The forms of a page by what their button says. */
function forms(page: ShownPage): Map<string, { action: string; hidden: Record<string, string> }> {
  const found = [...page.html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)];
  return new Map(
    found.map(([, action, body]) => [
      /<button[^>]*>([^<]+)</.exec(body!)![1]!,
      {
        action: action!,
        hidden: Object.fromEntries(
          [...body!.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
            name!,
            value!,
          ]),
        ),
      },
    ]),
  );
}

function press(page: ShownPage, label: string, changed: object = {}) {
  const { action, hidden } = forms(page).get(label)!;
  return api
    .call('post', action)
    .type('form')
    .send({ ...hidden, ...changed });
}

async function read(id: string): Promise<ShownFollowUp> {
  const { body } = await library.viewer.call('get', `/api/v1/follow-ups/${id}`).expect(200);
  return body as ShownFollowUp;
}

describe('the link in a reminder', () => {
  it('shows what it is about, and what can be done', async () => {
    const { id } = await plan();
    const page = await open(await linkTo(id));
    expect(page.text).toContain('Wysłać program warsztatów');
    expect(page.text).toContain('Powiatowy Urząd Pracy w Kołobrzegu');
    expect(page.html).not.toContain('<script');
    expect([...forms(page).keys()]).toEqual([
      'It is done',
      'Later today',
      'Next working day',
      'Next week',
    ]);
  });

  it('shows first what was clicked in the mail', async () => {
    const { id } = await plan();
    const page = await open(`${await linkTo(id)}?wish=later`);
    expect([...forms(page).keys()].at(-1)).toBe('It is done');
  });

  it('marks it done, and says so', async () => {
    const { id } = await plan();
    const link = await linkTo(id);
    const page = await open(link);
    const { headers } = await press(page, 'It is done').expect(303);
    expect((await read(id)).status).toBe('done');
    expect((await open(headers.location!)).text).toContain('Noted: it is done.');
    // The same form once more, and the link later on.
    await press(page, 'It is done').expect(303);
    const later = await open(link);
    expect(later.text).toContain('This has been done already.');
    expect(forms(later).size).toBe(0);
  });

  it('puts it off, and says until when', async () => {
    const { id } = await plan();
    const page = await open(await linkTo(id));
    const { headers } = await press(page, 'Next week').expect(303);
    const { dueLocal } = await read(id);
    expect(dueLocal).toMatch(/T10:00$/);
    expect(dueLocal).not.toBe('2026-11-27T10:00');
    expect((await open(headers.location!)).text).toContain('Put off. You will be reminded: ');
  });

  it('is written in the language of whom it is for', async () => {
    const olena = await library.addUser('librarian', 'uk');
    const { id } = await plan({ ownerId: olena.id });
    const page = await open(await linkTo(id, olena));
    expect(page.html).toContain('<html lang="uk">');
    expect([...forms(page).keys()][0]).toBe('Виконано');
  });

  it('is the same in every mail, and another one when it is over', async () => {
    const { id } = await plan();
    const link = await linkTo(id);
    expect(await linkTo(id)).toBe(link);
    await database.query(
      `update follow_up_links set created_at = now() - interval '61 days' where follow_up_id = $1`,
      [id],
    );
    const page = await open(link, 410);
    expect(page.text).toContain('This link is too old');
    expect(page.text).not.toContain('program');
    expect(forms(page).size).toBe(0);
    expect(await linkTo(id)).not.toBe(link);
  });

  it('leaves in the trail who came by it', async () => {
    const { id } = await plan();
    await press(await open(await linkTo(id)), 'It is done').expect(303);
    const { body } = await library.admin.call('get', '/api/v1/audit-entries').expect(200);
    expect(body.data[0]).toMatchObject({ action: 'follow_up.done', actorKind: 'link' });
  });
});

describe('what has changed meanwhile', () => {
  it('is explained: somebody was faster', async () => {
    const { id } = await plan();
    const page = await open(await linkTo(id));
    await library.admin.call('post', `/api/v1/follow-ups/${id}/cancel`).expect(200);
    const { text } = await press(page, 'It is done').expect(409);
    expect(text).toContain('There was nothing left to do here.');
    expect((await read(id)).status).toBe('cancelled');
  });

  it('is explained: it was put off since the page was opened', async () => {
    const { id } = await plan();
    const page = await open(await linkTo(id));
    await press(page, 'Next week').expect(303);
    const { text } = await press(page, 'Next working day').expect(409);
    expect(text).toContain('It has changed since this page was opened.');
    expect(forms(new ShownPage(text)).size).toBe(4);
  });

  it('is explained, and no more is told: it is somebody else’s by now', async () => {
    const { id } = await plan();
    const page = await open(await linkTo(id));
    await library.librarian
      .call('post', `/api/v1/follow-ups/${id}/hand-over`)
      .send({ ownerId: library.admin.id })
      .expect(200);
    const handedOver = await open(await linkTo(id));
    expect(handedOver.text).toContain('somebody else’s task now');
    expect(handedOver.text).not.toContain('program');
    await press(page, 'It is done').expect(409);
    expect((await read(id)).status).toBe('open');
  });
});

describe('looking', () => {
  /** Everything in the database but when tokens were last seen. */
  async function everything(): Promise<string> {
    const { rows: tables } = await database.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       order by relname`,
    );
    const contents: string[] = [];
    for (const { name } of tables) {
      const { rows } = await database.query<{ content: string | null }>(
        `select string_agg((to_jsonb(row) - 'last_used_at')::text, '\n' order by to_jsonb(row)::text) as content
         from ${database.escapeIdentifier(name)} as row`,
      );
      contents.push(`${name}\n${rows[0]!.content ?? ''}`);
    }
    return contents.join('\n');
  }

  it('changes nothing, however often and whoever looks: mail scanners open links', async () => {
    const link = await linkTo((await plan()).id);
    const before = await everything();
    for (const address of [link, `${link}?wish=done`, `${link}?wish=later&utm_source=mail`]) {
      await open(address);
      const { statusCode } = await api.app.inject({ method: 'HEAD', url: address });
      expect(statusCode).toBe(200);
    }
    for (const path of ['done', 'snooze']) await api.call('get', `${link}/${path}`).expect(404);
    expect(await everything()).toBe(before);
  });
});

describe('a stranger', () => {
  it('learns nothing from a link that was never ours, nor from one that was revoked', async () => {
    const { id } = await plan();
    const link = await linkTo(id);
    await database.query(`update tokens set revoked_at = now() where type = 'link'`);
    const forged = [
      `/l/follow-ups/lia_l_${'A'.repeat(49)}`,
      `/l/follow-ups/${linkToken(api.settings.secretKey, newId())}`,
      `/l/follow-ups/${library.librarian.token}`,
      link,
    ];
    for (const address of forged) {
      const { text } = await api.call('get', address).expect(410);
      expect(text).not.toMatch(/<form|program/);
      await api
        .call('post', `${address}/done`)
        .type('form')
        .send({ key: newId(), version: '1' })
        .expect(410);
    }
    expect((await read(id)).status).toBe('open');
  });

  it('cannot have another page post a form, nor send what the page does not', async () => {
    const { id } = await plan();
    const link = await linkTo(id);
    const page = await open(link);
    await press(page, 'It is done').set('Origin', 'https://evil.example.org').expect(403);
    await press(page, 'It is done', { version: 'x' }).expect(400);
    await press(page, 'It is done', { ownerId: library.admin.id }).expect(400);
    await press(page, 'Next week', { until: '2199' }).expect(400);
    await api.call('post', `${link}/done`).send({ key: newId(), version: 1 }).expect(415);
    expect((await read(id)).status).toBe('open');
  });

  it('gets no further with this link anywhere else', async () => {
    const link = await linkTo((await plan()).id);
    const token = link.slice('/l/follow-ups/'.length);
    await api.call('get', `/l/referrals/${token}`).expect(403);
    await api.call('get', '/api/v1/follow-ups', token).expect(401);
  });
});
