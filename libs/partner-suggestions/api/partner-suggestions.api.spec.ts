import { Client } from 'pg';
import { partnerMove, ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let story: ReferralStory;

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
  story = new ReferralStory(api, library);
});

interface Suggestion {
  readonly contact: { readonly id: string };
  readonly score: number;
  readonly grounds: readonly { readonly reason: string }[];
}

async function suggestions(query: string, user = library.viewer): Promise<Suggestion[]> {
  const path = `/api/v1/partner-suggestions?kind=job_agency&${query}`;
  return (await user.call('get', path).expect(200)).body.data as Suggestion[];
}

async function contact(details: object): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'job_agency', name: 'Agencja pracy', allowDuplicate: true, ...details })
    .expect(201);
  return body.id as string;
}

const reasons = (suggestion: Suggestion) => suggestion.grounds.map(({ reason }) => reason);

describe('partner suggestions', () => {
  it('put the partner that fits first, and say why', async () => {
    const fitting = await contact({ tags: ['praca'], languages: ['uk'], city: 'Kołobrzeg' });
    const other = await contact({ tags: ['kredyty'], languages: ['pl'], city: 'Szczecin' });
    await contact({ kind: 'ngo', tags: ['praca'] });
    const found = await suggestions('service=praca&language=uk&place=kolobrzeg');
    expect(found.map(({ contact: { id } }) => id)).toEqual([fitting, other]);
    expect(reasons(found[0]!)).toEqual([
      'services_offered',
      'language_spoken',
      'same_place',
      'has_room',
      'no_experience',
    ]);
    expect(found[0]!.score).toBeGreaterThan(found[1]!.score);
  });

  it('know from the referrals who answers and who does not', async () => {
    const [quick, silent] = [await story.partner(), await story.partner()];
    const answered = await story.sent(quick);
    await partnerMove(quick, answered, { from: 'sent', to: 'accepted' }).expect(201);
    const ignored = await story.sent(silent);
    await database.query(
      `update referrals set waits_until = now() - interval '1 day' where id = $1`,
      [ignored],
    );
    const [first, last] = await suggestions('');
    expect([first!.contact.id, last!.contact.id]).toEqual([quick.contactId, silent.contactId]);
    expect(reasons(first!)).toContain('answers_in_time');
    expect(reasons(last!)).toContain('often_silent');
  });

  it('say who is full, by the day in the library', async () => {
    const partner = await story.partner();
    await database.query(`update contacts set full_until = '2199-01-01' where id = $1`, [
      partner.contactId,
    ]);
    expect(reasons((await suggestions(''))[0]!)).toContain('is_full');
  });

  it('leave out the archived, and another library’s', async () => {
    const id = await contact({});
    const stranger = await makeLibrary(api);
    expect(await suggestions('', stranger.admin)).toEqual([]);
    await library.librarian
      .call('delete', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await suggestions('')).toEqual([]);
  });

  it('ask for a kind', async () => {
    await library.viewer.call('get', '/api/v1/partner-suggestions').expect(400);
  });
});
