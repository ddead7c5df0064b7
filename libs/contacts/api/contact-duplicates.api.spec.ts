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

const office = {
  kind: 'job_agency',
  name: 'Powiatowy Urząd Pracy w Łodzi',
  city: 'Łódź',
  email: 'pup@lodz.example.org',
  phone: '42 251 65 00',
  registrationNumbers: [{ kind: 'nip', value: '1234563218' }],
};

const adding = (details: object, user = library.librarian) =>
  user.call('post', '/api/v1/contacts').send({ kind: 'job_agency', name: 'Inny', ...details });

describe('adding a contact that is known already', () => {
  it('answers with the candidates, each with its reasons, and adds nothing', async () => {
    const { body: known } = await adding(office).expect(201);
    const { body } = await adding({
      ...office,
      name: 'POWIATOWY URZAD PRACY W LODZI',
      city: 'Lodz',
    })
      .set('Accept-Language', 'pl')
      .expect(409);
    expect(body).toMatchObject({
      code: 'contact_likely_duplicate',
      title: 'Taki kontakt jest już znany.',
      candidates: [
        {
          id: known.id,
          name: office.name,
          city: 'Łódź',
          score: 100,
          reasons: ['registration_number', 'email', 'phone', 'name_and_city'],
        },
      ],
    });
    const list = await library.viewer.call('get', '/api/v1/contacts').expect(200);
    expect(list.body.data).toHaveLength(1);
  });

  it.each([
    ['email', { email: 'PUP@lodz.example.org' }],
    ['phone', { phone: '+48 42 2516500' }],
    ['registration_number', { registrationNumbers: [{ kind: 'nip', value: '123-456-32-18' }] }],
    ['name_and_city', { name: 'Powiatowy Urzad Pracy w Lodzi', city: 'Lodz' }],
  ])('sees it by its %s alone', async (reason, details) => {
    await adding(office).expect(201);
    const { body } = await adding(details).expect(409);
    expect(body.candidates).toMatchObject([{ reasons: [reason] }]);
  });

  it('adds it all the same when told so', async () => {
    await adding(office).expect(201);
    await adding({ ...office, allowDuplicate: true }).expect(201);
  });

  it('names the likeliest first', async () => {
    const { body: loose } = await adding({ email: office.email }).expect(201);
    const { body: sure } = await adding({ ...office, allowDuplicate: true }).expect(201);
    const { body } = await adding(office).expect(409);
    expect(body.candidates.map(({ id }: { id: string }) => id)).toEqual([sure.id, loose.id]);
  });

  it('does not take for it what only looks like it', async () => {
    await adding(office).expect(201);
    await adding({ name: office.name, city: 'Kołobrzeg' }).expect(201);
    await adding({
      phone: office.phone,
      registrationNumbers: [{ kind: 'nip', value: '5260250274' }],
    }).expect(201);
    await adding({ kind: null, name: 'Anna Nowak', email: office.email }).expect(201);
  });

  it('says nothing of archived contacts, nor of those of another library', async () => {
    const { body: known } = await adding(office).expect(201);
    const stranger = await makeLibrary(api);
    await adding(office, stranger.librarian).expect(201);
    await library.librarian
      .call('delete', `/api/v1/contacts/${known.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    await adding(office).expect(201);
  });

  it('is noticed also when two add it at the same instant', async () => {
    const answers = await Promise.all([adding(office), adding(office), adding(office)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});
