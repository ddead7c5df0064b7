import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { LinkStory } from '../testing/link-story';

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let story: LinkStory;
let partner: { contactId: string };

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
  story = new LinkStory(api, library);
  partner = await story.partnerByMail();
});

/** Everything in the database but when tokens were last seen, and the receipts of what was shown. */
async function everything(): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname <> 'disclosures' order by relname`,
  );
  const contents: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ content: string | null }>(
      `select string_agg((to_jsonb(row) - 'last_used_at')::text, '\n' order by to_jsonb(row)::text) as content
       from ${owner.escapeIdentifier(name)} as row`,
    );
    contents.push(`${name}\n${rows[0]!.content ?? ''}`);
  }
  return contents.join('\n');
}

describe('looking', () => {
  it('leaves one receipt of what was shown of the client, however often', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await story.open(link);
    await story.open(link);
    const { body } = await library.librarian
      .call('get', `/api/v1/referrals/${id}/disclosures`)
      .expect(200);
    const doors = body.data.map(({ door }: { door: string }) => door);
    expect(doors.sort()).toEqual(['link', 'staff']);
  });

  it('changes nothing, however often and whoever looks: mail scanners open links', async () => {
    const id = await story.sent(partner);
    const links = [
      await story.linkTo(id),
      await story.linkTo(await story.selfReferral(partner), 'client'),
    ];
    const before = await everything();
    for (const link of links) {
      await story.open(link);
      await story.open(link, 'uk');
      await api.call('get', `${link}?done=move&utm_source=mail`).expect(200);
      await api.call('get', `${link}/moves`).expect(404);
      const { text } = await api.app.inject({ method: 'HEAD', url: link }).then((answer) => {
        expect(answer.statusCode).toBe(200);
        return { text: answer.payload };
      });
      expect(text).toBe('');
    }
    expect(await everything()).toBe(before);
  });
});
