import { Client } from 'pg';
import { systemCaller } from '#kernel';
import { ClientDataService } from '#clients';
import { ContactMergesService } from '#contacts';
import { addContact } from '#interactions/testing';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { type FollowUp } from './domain/follow-up';
import { FollowUpRepository } from './data/follow-up.repository';
import { FollowUpsService } from './follow-ups.service';
import { addClient } from './testing';

let api: TestApi;
let library: TestLibrary;
let followUps: FollowUpsService;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  followUps = api.app.get(FollowUpsService, { strict: false });
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const promise = { title: 'Poufny tytuł', note: 'Poufna notatka', dueLocal: '2026-11-27T10:00' };

const inLibrary = <Result>(work: () => Promise<Result>) =>
  api.app.get(UnitOfWork, { strict: false }).run(library.id, work);

const find = (id: string): Promise<FollowUp | null> =>
  inLibrary(() => api.app.get(FollowUpRepository, { strict: false }).find(library.id, id));

const plan = (details: object = { contactId: agency }) =>
  followUps.create(library.librarian.caller, { ...promise, ...details });

describe('a follow-up that the product itself plans', () => {
  it('needs an owner to be named', async () => {
    const details = { ...promise, contactId: agency };
    await expect(followUps.create(systemCaller(library.id), details)).rejects.toMatchObject({
      faults: [{ pointer: '/ownerId', code: 'required' }],
    });
    const ownerId = library.librarian.id;
    const id = await followUps.create(systemCaller(library.id), { ...details, ownerId });
    expect(await find(id)).toMatchObject({ ownerId, timeZone: 'Europe/Warsaw' });
  });
});

describe('the audit trail', () => {
  it('says who planned, moved, gave away and did what, and nothing of what was written', async () => {
    const { caller, id: librarianId } = library.librarian;
    const id = await plan();
    await followUps.change(caller, id, 1, { title: 'Inny poufny tytuł' });
    await followUps.change(caller, id, 2, { ownerId: library.admin.id });
    await followUps.end(caller, id, 'done');
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ changes: object }>(
      `select action, actor_id, changes from audit_entries where subject_id = $1 order by id`,
      [id],
    );
    await owner.end();
    expect(rows).toMatchObject([
      { action: 'follow_up.created', actor_id: librarianId },
      { action: 'follow_up.changed', changes: { fields: ['title'] } },
      {
        action: 'follow_up.changed',
        changes: { before: { ownerId: librarianId }, after: { ownerId: library.admin.id } },
      },
      {
        action: 'follow_up.done',
        changes: { before: { status: 'open' }, after: { status: 'done' } },
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/[Pp]oufn/);
  });
});

describe('when two contacts turn out to be one', () => {
  it('what was promised to the one is promised to the survivor', async () => {
    const id = await plan();
    const survivor = await addContact(library, 'Powiatowy Urząd Pracy');
    await api.app
      .get(ContactMergesService, { strict: false })
      .merge(library.librarian.caller, survivor, { mergedId: agency });
    expect(await find(id)).toMatchObject({ contactId: survivor, version: 2 });
  });
});

describe('a client’s data', () => {
  it('hold what was planned with them', async () => {
    const clientId = await addClient(api, library);
    const id = await plan({ clientId });
    await plan();
    const exported = await api.app
      .get(ClientDataService, { strict: false })
      .export(library.librarian.caller, clientId);
    expect(exported.followUps).toMatchObject([{ id, ...promise }]);
  });

  it('are erased: nothing written stays, nothing is left to do, and nobody is reminded', async () => {
    const clientId = await addClient(api, library);
    const [open, done, another] = [
      await plan({ clientId }),
      await plan({ clientId }),
      await plan(),
    ];
    await followUps.end(library.librarian.caller, done, 'done');
    await api.app
      .get(ClientDataService, { strict: false })
      .erase(library.librarian.caller, clientId);
    expect(await find(open)).toMatchObject({ title: '', note: null, status: 'cancelled' });
    expect(await find(done)).toMatchObject({ title: '', note: null, status: 'done' });
    expect(await find(another)).toMatchObject({ ...promise, status: 'open' });
    await expect(plan({ clientId })).rejects.toMatchObject({
      faults: [{ pointer: '/clientId', code: 'unknown_client' }],
    });
  });
});
