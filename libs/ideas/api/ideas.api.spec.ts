import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { newId, systemCaller } from '#kernel';
import { TokensService } from '#identity';
import { type ComposedMessage, type Delivery } from '#notifications';
import { faultsOf } from '#interactions/testing';
import { PlatformModule } from '#libs/platform/platform.module';
import { ShownPage } from '#libs/referral-links/testing/shown-page';
import { UnitOfWork } from '#platform/database';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ideasPerDay } from '../domain/idea';
import { ideaAnswers } from '../domain/idea-status';
import { IdeaAnswerMail, IdeaMailParts } from '../jobs/idea.mail';
import { IdeasJobsModule } from '../jobs/ideas-jobs.module';
import { IdeaInvitationMail } from '../jobs/invitation.mail';

let api: TestApi;
let worker: TestingModule;
let library: TestLibrary;
let contactId: string;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), SweepsModule, IdeasJobsModule],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  contactId = await addPartner();
});

async function post(path: string, body: object, status = 201) {
  return (await library.librarian.call('post', path).send(body).expect(status)).body;
}

async function addPartner(details: object = {}): Promise<string> {
  const partner = {
    ...{ kind: 'ngo', name: 'Cech Rzemiosł', ownerId: library.librarian.id },
    ...{ emails: [{ address: 'cech@example.org' }], languages: ['uk'] },
  };
  return (await post('/api/v1/contacts', { ...partner, ...details })).id as string;
}

const written = { subject: 'Kawiarenka naprawcza', idea: 'Raz w miesiącu naprawiajmy razem' };

const write = async (details: object = {}) =>
  post('/api/v1/ideas', { ...written, contactId, ...details });

const move = (id: string, body: object, status = 201) =>
  post(`/api/v1/ideas/${id}/moves`, body, status);

async function partnerToken(scopes: readonly ['ideas:create' | 'referrals:read'], of = contactId) {
  const tokens = api.app.get(TokensService, { strict: false });
  const details = { name: 'System', scopes, expiresAt: null };
  return (await tokens.issuePartnerToken(systemCaller(library.id), of, details)).token;
}

/** The mails that wait to be sent about an idea or to a partner, as they would be written now. */
async function mails(subjectId: string): Promise<ComposedMessage[]> {
  const { body } = await library.admin
    .call('get', `/api/v1/deliveries?subjectId=${subjectId}`)
    .expect(200);
  const parts = worker.get(IdeaMailParts, { strict: false });
  const kinds = [
    ...ideaAnswers.map((answer) => new IdeaAnswerMail(answer, parts)),
    worker.get(IdeaInvitationMail, { strict: false }),
  ];
  const messages: ComposedMessage[] = [];
  for (const one of body.data as Delivery[]) {
    const delivery = { ...one, libraryId: library.id, subjectId };
    const kind = kinds.find((known) => known.kind === one.kind)!;
    const compose = async () =>
      (await kind.isWanted(delivery)) ? kind.compose(delivery) : undefined;
    const message = await worker
      .get(UnitOfWork, { strict: false })
      .run(library.id, () => compose());
    if (message) messages.push(message);
  }
  return messages;
}

describe('an idea', () => {
  it('comes from a partner’s system, and whoever looks after the partner is told', async () => {
    const token = await partnerToken(['ideas:create']);
    const path = '/api/v1/partner/ideas';
    const { body } = await api.call('post', path, token).send(written).expect(201);
    expect(body).toMatchObject({ ...written, status: 'received', senderName: null, moves: [] });
    const { body: notices } = await library.librarian.call('get', '/api/v1/notices').expect(200);
    expect(notices.data[0].text).toBe('Cech Rzemiosł has an idea: Kawiarenka naprawcza');
    await write({ contactId: await addPartner({ name: 'Inny cech', emails: [] }) });
    const { body: own } = await api.call('get', path, token).expect(200);
    expect(own.data).toEqual([body]);
    await move(body.id, { from: 'received', to: 'declined', reply: 'Brak miejsca' });
    const { body: after } = await api.call('get', `${path}?status=declined`, token).expect(200);
    expect(after.data).toMatchObject([{ moves: [{ to: 'declined', reply: 'Brak miejsca' }] }]);
    expect(JSON.stringify(after)).not.toContain(library.librarian.id);
    const reader = await partnerToken(['referrals:read']);
    await api.call('post', path, reader).send(written).expect(403);
    await api.call('post', path, library.librarian.token).send(written).expect(403);
  });

  it('is answered and then taken up: there is a follow-up, and the partner reads of both in its language', async () => {
    const { id } = await write({ senderName: 'Олена Бондар' });
    const answered = { from: 'received', to: 'answered', reply: 'Kiedy moglibyście zacząć?' };
    expect(await move(id, answered)).toMatchObject({ status: 'answered', canBeMailed: true });
    expect((await move(id, answered, 409)).current).toBe('answered');
    const followUp = { title: 'Umówić pierwszą kawiarenkę', dueLocal: '2126-12-01' };
    const taken = await move(id, { from: 'answered', to: 'taken_up', followUp });
    expect(taken).toMatchObject({
      status: 'taken_up',
      moves: [{ to: 'answered' }, { to: 'taken_up', by: { id: library.librarian.id } }],
    });
    const { body } = await library.viewer
      .call('get', `/api/v1/follow-ups/${taken.followUpId}`)
      .expect(200);
    expect(body).toMatchObject({ ...followUp, contactId, note: written.idea });
    const [first, second] = (await mails(id)).sort((one, other) =>
      one.text.includes('Kiedy') ? -1 : other.text.includes('Kiedy') ? 1 : 0,
    );
    expect(first).toMatchObject({
      to: { address: 'cech@example.org' },
      language: 'uk',
      subject: 'Ваша ідея: Kawiarenka naprawcza',
    });
    expect(first!.text).toContain('Kiedy moglibyście zacząć?');
    expect(second!.text).toContain('Ми беремося за вашу ідею');
    expect((await move(id, { from: 'taken_up', to: 'declined' }, 409)).open).toEqual([]);
  });

  it('of a partner without an address is declined all the same, and says that nobody can be told', async () => {
    const { id, canBeMailed } = await write({ contactId: await addPartner({ emails: [] }) });
    expect(canBeMailed).toBe(false);
    await move(id, { from: 'received', to: 'declined' });
    expect(await mails(id)).toEqual([]);
  });

  it('is removed only before anybody has answered it', async () => {
    const remove = (id: string, version: number) =>
      library.librarian.call('delete', `/api/v1/ideas/${id}`).set('If-Match', `"${version}"`);
    const { id: spam } = await write();
    await remove(spam, 2).expect(412);
    await remove(spam, 1).expect(204);
    const { id } = await write();
    await move(id, { from: 'received', to: 'declined' });
    expect((await remove(id, 2).expect(409)).body.code).toBe('idea_answered');
  });

  it.each([
    ['/api/v1/ideas', { ...written, contactId: newId() }, '/contactId', 'unknown_contact'],
    ['/api/v1/ideas', { subject: 'x', idea: 'x'.repeat(4001) }, '/idea', 'max_length'],
    ['moves', { from: 'received', to: 'answered' }, '/reply', 'required'],
    ['moves', { from: 'received', to: 'taken_up' }, '/followUp', 'required'],
    [
      'moves',
      { from: 'received', to: 'taken_up', followUp: { title: 'x', dueLocal: 'soon' } },
      '/followUp/dueLocal',
      expect.any(String),
    ],
    [
      'moves',
      {
        ...{ from: 'received', to: 'taken_up' },
        followUp: { title: 'x', dueLocal: '2126-01-01', ownerId: newId() },
      },
      '/followUp/ownerId',
      expect.any(String),
    ],
  ])(
    'is refused where something is wrong, and nothing changes (%#)',
    async (to, body, pointer, code) => {
      const { id } = await write();
      const path = to === 'moves' ? `/api/v1/ideas/${id}/moves` : to;
      const said = to === 'moves' ? body : { contactId, ...body };
      expect(faultsOf(await post(path, said, 400))).toContainEqual({ pointer, code });
      const { body: after } = await library.viewer.call('get', '/api/v1/ideas').expect(200);
      expect(after.data).toMatchObject([{ id, status: 'received', version: 1 }]);
    },
  );

  it('is nothing that another library reads or moves, nor a viewer answers', async () => {
    const { id } = await write();
    const { librarian: stranger } = await makeLibrary(api);
    await stranger.call('get', `/api/v1/ideas/${id}`).expect(404);
    const declined = { from: 'received', to: 'declined' };
    await stranger.call('post', `/api/v1/ideas/${id}/moves`).send(declined).expect(404);
    await stranger.call('post', '/api/v1/idea-invitations').send({ contactId }).expect(400);
    await library.viewer.call('post', `/api/v1/ideas/${id}/moves`).send(declined).expect(403);
  });
});

describe('the link', () => {
  async function invited(): Promise<string> {
    await post('/api/v1/idea-invitations', { contactId }, 204);
    await post('/api/v1/idea-invitations', { contactId }, 204);
    const sent = await mails(contactId);
    expect(sent).toMatchObject([{ subject: 'Що ми могли б зробити разом?' }]);
    const [address] = /https?:\S+\/l\/ideas\/\S+/.exec(sent[0]!.text)!;
    return new URL(address).pathname;
  }

  const open = async (link: string) =>
    new ShownPage((await api.call('get', link).expect(200)).text);

  it('leads a partner to a page that takes its ideas, each once', async () => {
    const link = await invited();
    const page = await open(link);
    expect(page.html).toContain('<html lang="uk">');
    expect(page.html).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
    const { action, hidden } = page.form('ideas');
    const send = (values: object) => api.call('post', action).type('form').send(values);
    const values = { ...hidden, ...written, senderName: '' };
    const { headers } = await send(values).expect(303);
    await send(values).expect(303);
    expect((await open(headers.location!)).text).toContain('Дякуємо.');
    const { body } = await library.viewer.call('get', '/api/v1/ideas').expect(200);
    expect(body.data).toMatchObject([{ ...written, door: 'link', contactId, senderName: null }]);
    await send({ ...values, key: newId(), idea: '' }).expect(400);
    await send({ ...values, key: newId(), contactId: newId() }).expect(400);
    const token = link.split('/').at(-1)!;
    await api.call('post', '/api/v1/partner/ideas', token).send(written).expect(401);
    await api.call('get', `/l/local-partnerships/${token}`).expect(403);
  });

  it('takes no more than so many a day, and keeps what was typed', async () => {
    const link = await invited();
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into ideas (library_id, id, contact_id, door, subject, idea, status, created_at)
       select $1, gen_random_uuid(), $2, 'partner_api', 'x', 'x', 'received', now()
       from generate_series(1, $3::integer)`,
      [library.id, contactId, ideasPerDay],
    );
    await owner.end();
    const { action, hidden } = (await open(link)).form('ideas');
    const refused = await api
      .call('post', action)
      .type('form')
      .send({ ...hidden, ...written });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('role="alert"');
    expect(refused.text).toContain(written.idea);
    const token = await partnerToken(['ideas:create']);
    const { body } = await api
      .call('post', '/api/v1/partner/ideas', token)
      .send(written)
      .expect(409);
    expect(body.code).toBe('too_many_ideas');
    await write();
  });

  it('leads nowhere once the partner is in the archive; a partner without an address gets none', async () => {
    const link = await invited();
    await library.librarian
      .call('delete', `/api/v1/contacts/${contactId}`)
      .set('If-Match', '"1"')
      .expect(204);
    await api.call('get', link).expect(410);
    const silent = await addPartner({ emails: [], allowDuplicate: true });
    const refused = await post('/api/v1/idea-invitations', { contactId: silent }, 400);
    expect(faultsOf(refused)).toEqual([{ pointer: '/contactId', code: 'contact_without_address' }]);
  });
});
