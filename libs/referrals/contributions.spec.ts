import { ClientDataService } from '#clients';
import { ContactReferences } from '#contacts';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { Client } from 'pg';
import { partnerMove, ReferralStory, type TestPartner } from './testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
});

const clientData = () => api.app.get(ClientDataService, { strict: false });
const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

/** Every row of these tables, as the owner sees them. */
async function dump(): Promise<string> {
  const client = new Client({ connectionString: api.database.ownerUrl });
  await client.connect();
  try {
    const tables = ['clients', 'consents', 'referrals', 'referral_events', 'audit_entries'];
    const rows: unknown[] = [];
    for (const table of tables) {
      const statement = `select to_jsonb(${table}) as row from ${table} where library_id = $1`;
      rows.push(...(await client.query(statement, [library.id])).rows);
    }
    return JSON.stringify(rows);
  } finally {
    await client.end();
  }
}

async function aToldStory(): Promise<{ referralId: string; clientId: string }> {
  const referralId = await story.sent(partner, { need: 'Łucja Kowalska szuka pracy' });
  await partnerMove(partner, referralId, { from: 'sent', to: 'accepted' }).expect(201);
  await partnerMove(partner, referralId, {
    from: 'accepted',
    to: 'scheduled',
    scheduledAt: '2026-12-04T09:00:00Z',
    scheduledPlace: 'U Łucji Kowalskiej w domu',
    note: 'Kowalska prosi o telefon +48 600 100 200',
  }).expect(201);
  return { referralId, clientId: (await read(referralId)).client.id };
}

describe('A client’s data', () => {
  it('is exported whole: who they are, what they agreed to, where they were referred', async () => {
    const { clientId, referralId } = await aToldStory();
    const exported = await clientData().export(library.admin.caller, clientId);
    expect(exported).toMatchObject({
      client: {
        name: 'Łucja Kowalska',
        email: 'lucja.kowalska@example.org',
        consents: [{ fields: ['name', 'phone'] }],
      },
      referrals: [
        {
          id: referralId,
          need: 'Łucja Kowalska szuka pracy',
          events: [{}, {}, {}, { note: 'Kowalska prosi o telefon +48 600 100 200' }],
        },
      ],
    });
  });

  it('is erased everywhere; that there was a referral stays', async () => {
    const { clientId, referralId } = await aToldStory();
    await clientData().erase(library.admin.caller, clientId);
    const left = await dump();
    for (const trace of ['Kowalsk', 'Łucj', 'lucja', '600 100 200', 'after five']) {
      expect(left).not.toContain(trace);
    }
    expect(await read(referralId)).toMatchObject({
      status: 'scheduled',
      need: '',
      client: { name: '', initials: '' },
      events: [{}, {}, {}, { toStatus: 'scheduled', note: null, scheduledPlace: null }],
    });
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(404);
  });

  it('is not another library’s to export or erase', async () => {
    const { clientId } = await aToldStory();
    const stranger = (await makeLibrary(api)).admin.caller;
    await expect(clientData().export(stranger, clientId)).rejects.toThrow('client_not_found');
    await expect(clientData().erase(stranger, clientId)).rejects.toThrow('client_not_found');
  });
});

describe('When two contacts turn out to be one', () => {
  it('its referrals, consents and signposts go on under the survivor', async () => {
    const { referralId } = await aToldStory();
    const signpost = { contactId: partner.contactId };
    await library.librarian.call('post', '/api/v1/signposts').send(signpost).expect(201);
    const survivor = await story.partner();
    const unitOfWork = api.app.get(UnitOfWork, { strict: false });
    await unitOfWork.run(library.id, () =>
      api.app
        .get(ContactReferences, { strict: false })
        .moveToSurvivor(library.id, partner.contactId, survivor.contactId),
    );
    const seen = await survivor.call('get', `/api/v1/partner/referrals/${referralId}`).expect(200);
    expect(seen.body.client).toEqual({ name: 'Łucja Kowalska', phone: '+48 600 100 200' });
    const list = await library.viewer
      .call('get', `/api/v1/signposts?contactId=${survivor.contactId}`)
      .expect(200);
    expect(list.body.data).toHaveLength(1);
  });
});
