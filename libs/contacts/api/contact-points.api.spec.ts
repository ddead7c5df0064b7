import { ContactsService } from '../contacts.service';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const office = { kind: 'job_agency', name: 'Powiatowy Urząd Pracy' };

function add(details: object, at = library) {
  return at.librarian.call('post', '/api/v1/contacts').send({ ...office, ...details });
}

describe('where a contact is reached', () => {
  it('is several numbers, addresses and mailboxes, the first of each answered as the primary one', async () => {
    const { body } = await add({
      phones: [{ number: '94 351 00 00 wew. 12', label: 'sekretariat' }, { number: '600 100 200' }],
      emails: [
        { address: 'pup@kolobrzeg.example.org' },
        { address: 'Praca@kolobrzeg.example.org', label: 'oferty' },
      ],
      addresses: [
        { street: 'ul. Katedralna 46', postalCode: '78-100', city: 'Kołobrzeg', country: 'PL' },
        { city: 'Gościno', label: 'filia' },
      ],
    }).expect(201);
    expect(body).toMatchObject({
      phone: '+48 94 351 00 00 ext. 12',
      phones: [
        { number: '+48943510000', extension: '12', label: 'sekretariat' },
        { number: '+48600100200', extension: null, label: null },
      ],
      email: 'pup@kolobrzeg.example.org',
      street: 'ul. Katedralna 46',
      city: 'Kołobrzeg',
      addresses: [{ city: 'Kołobrzeg' }, { city: 'Gościno', label: 'filia' }],
    });
  });

  it('can be sent back as it was answered, and nothing changes', async () => {
    const { body } = await add({
      phone: '94 351 00 00 wew. 12',
      email: 'a@example.org',
      city: 'Łódź',
    });
    const { id, party, version, archivedAt, mergedInto, createdAt, ...details } = body as {
      readonly id: string;
      readonly version: number;
    } & Record<string, unknown>;
    const again = await library.librarian
      .call('patch', `/api/v1/contacts/${id}`)
      .set('If-Match', `"${version}"`)
      .send(details)
      .expect(200);
    expect(again.body).toEqual({
      id,
      party,
      archivedAt,
      mergedInto,
      createdAt,
      ...details,
      version: version + 1,
    });
  });

  it('names what is wrong by its place, in the language of the caller', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .set('Accept-Language', 'pl')
      .send({
        ...office,
        phones: [{ number: 'spytać Annę' }],
        registrationNumbers: [{ kind: 'nip', value: '123-456-32-19' }],
      })
      .expect(400);
    expect(body.errors).toMatchObject([
      { pointer: '/phones/0/number', code: 'phone', message: expect.stringContaining('telefonu') },
      { pointer: '/registrationNumbers/0/value', code: 'registration_number' },
    ]);
  });

  it.each([
    [{ phones: [{ number: 5 }] }, '/phones/0/number'],
    [{ phones: [{}] }, '/phones/0/number'],
    [{ phones: ['94 351 00 00'] }, '/phones'],
    [{ phones: null }, '/phones'],
    [{ phones: Array(11).fill({ number: '112' }) }, '/phones'],
    [{ emails: [{ address: 'nobody' }] }, '/emails/0/address'],
    [{ addresses: [{ country: 'Polska' }] }, '/addresses/0/country'],
    [{ addresses: [{ planet: 'Mars' }] }, '/addresses/0/planet'],
    [{ registrationNumbers: [{ kind: 'vat', value: '1' }] }, '/registrationNumbers/0/kind'],
  ])('%j is refused at %s', async (details, pointer) => {
    const { body } = await add(details).expect(400);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
  });
});

describe('by what two contacts are seen to be one', () => {
  const same = {
    phones: [{ number: '94 351 00 00' }],
    emails: [{ address: 'Pup@kolobrzeg.example.org' }],
    registrationNumbers: [{ kind: 'nip', value: '123-456-32-18' }],
  };

  async function holders(id: string): Promise<unknown[]> {
    const contacts = api.app.get(ContactsService, { strict: false });
    const contact = await contacts.find(library.id, id);
    return (await contacts.findKeyHolders(contact!)).map(({ contactId, kind }) => [
      contactId,
      kind,
    ]);
  }

  it('is a number, a mailbox or a registration number, however it is written; never of another library', async () => {
    const { body: one } = await add(same).expect(201);
    const { body: other } = await add({
      phone: '+48943510000 ext. 7',
      email: 'pup@KOLOBRZEG.example.org',
      registrationNumbers: [{ kind: 'nip', value: 'PL1234563218' }],
      allowDuplicate: true,
    }).expect(201);
    await add(same, await makeLibrary(api)).expect(201);
    expect(await holders(one.id)).toEqual(
      expect.arrayContaining(
        [one.id, other.id].flatMap((id) => ['phone', 'email', 'nip'].map((kind) => [id, kind])),
      ),
    );
    expect(await holders(one.id)).toHaveLength(6);
  });

  it('goes when the contact says something else', async () => {
    const { body: one } = await add(same).expect(201);
    await library.librarian
      .call('patch', `/api/v1/contacts/${one.id}`)
      .set('If-Match', '"1"')
      .send({ phones: [], emails: [], registrationNumbers: [] })
      .expect(200);
    const { body: other } = await add(same).expect(201);
    expect(new Set((await holders(other.id)).flat())).toEqual(
      new Set([other.id, 'phone', 'email', 'nip']),
    );
  });
});
