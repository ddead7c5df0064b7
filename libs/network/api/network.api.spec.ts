import { addContact, logInteraction } from '#interactions/testing';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const membersOf = async (query = '', user: TestUser = library.viewer) =>
  (await user.call('get', `/api/v1/network${query}`).expect(200)).body.members;
const post = (path: string, body: object) =>
  library.librarian.call('post', path).send(body).expect(201);

describe('the picture of the network', () => {
  it('has partners and those with whom anything went on, the strongest ties first', async () => {
    const story = new ReferralStory(api, library);
    const office = await story.partner();
    await story.sent(office);
    await logInteraction(library, { contactIds: [office.contactId] });
    const [centre, bakery] = [await addContact(library, 'Centrum'), await addContact(library)];
    await post('/api/v1/partnerships', { contactId: centre });
    await post('/api/v1/resource-entries', {
      ...{ contactId: centre, side: 'offers', code: 'grants', audiences: ['seniors', 'families'] },
    });
    const members = await membersOf();
    expect(members).toEqual([
      {
        contact: expect.objectContaining({ id: office.contactId, sector: 'public' }),
        ...{ stage: null, audiences: [], interactions: 1, referralsSent: 1, referralsReceived: 0 },
        strength: 'thin',
      },
      expect.objectContaining({
        ...{ stage: 'identified', audiences: ['families', 'seniors'], strength: 'none' },
      }),
    ]);
    expect(members.some(({ contact }: { contact: { id: string } }) => contact.id === bakery)).toBe(
      false,
    );
  });

  it('is of a span of time', async () => {
    const contactId = await addContact(library);
    await logInteraction(library, { contactIds: [contactId], occurredAt: '2024-01-15T09:00:00Z' });
    expect(await membersOf()).toEqual([]);
    expect(await membersOf('?days=1830')).toHaveLength(1);
    await library.viewer.call('get', '/api/v1/network?days=0').expect(400);
  });

  it('tells nothing of another library', async () => {
    await logInteraction(library, { contactIds: [await addContact(library)] });
    const { admin } = await makeLibrary(api);
    expect(await membersOf('', admin)).toEqual([]);
  });
});
