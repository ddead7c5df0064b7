import { type INestApplicationContext } from '@nestjs/common';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi } from '#test';
import { createWorker } from '../../apps/worker/application';

const root = join(__dirname, '../..');

/** The commands of the guide, without the block that the reader fills in. */
function commands(): string {
  const guide = readFileSync(join(root, 'docs/partner-api.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.filter((block) => !block.includes("TOKEN='the token")).join('\n');
}

let api: TestApi;
let worker: INestApplicationContext;

beforeAll(async () => {
  api = await TestApi.start({ PRIVATE_WEBHOOKS: 'true' });
  worker = await createWorker(api.settings);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function endGroup(group: number): void {
  try {
    process.kill(-group);
  } catch {
    // Nobody is left in it.
  }
}

/** What the guide's commands say, pasted one after the other. */
async function paste(partner: TestPartner): Promise<string> {
  const shell = spawn('bash', ['-eu', '-o', 'pipefail', '-c', commands()], {
    cwd: root,
    // A group of its own, so that the server which the guide starts ends with it, also when a command fails.
    detached: true,
    // A socket for its input, as Node gives, makes bash read the start-up files of a remote shell.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LIAISON: await api.app.getUrl(),
      TOKEN: partner.token,
      RECEIVER: `http://127.0.0.1:${await freePort()}/`,
    },
  });
  shell.once('exit', () => {
    endGroup(shell.pid!);
  });
  const [said, complaints, [code]] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    once(shell, 'exit'),
  ]);
  const rest = code === 0 ? '' : said;
  expect({ code, complaints, rest }).toEqual({ code: 0, complaints: '', rest: '' });
  return said;
}

const hasShell = ['bash', 'curl'].every((name) => !spawnSync(name, ['--version']).error);

(hasShell ? it : it.skip)(
  'the guide for partners can be followed, command by command',
  async () => {
    const story = new ReferralStory(api, await makeLibrary(api));
    const partner = await story.partner();
    const referralId = await story.sent(partner);
    const said = await paste(partner);

    expect(said).toContain('"waiting":{"toAnswer":1,"overdue":0,"underWay":0}');
    expect(said).toContain('"client":{"name":"Łucja Kowalska","phone":"+48 600 100 200"}');
    expect(said.match(/^(accepted|scheduled|completed)$/gm)).toEqual([
      ...['accepted', 'scheduled', 'completed'],
      ...['scheduled', 'completed'],
      'completed',
    ]);
    expect(said).toContain('Kurs zaczyna się w marcu');
    expect(said).toContain('one referral, sent once');
    expect(said).toMatch(/^\[ '[0-9a-f-]{36} sent' \]$/m);
    expect(said).toMatch(/^2099-12-15\nnull$/m);
    expect(said).toMatch(/^Told: webhook\.ping \{"endpointId":"[0-9a-f-]{36}"\}$/m);
    expect(said).toMatch(/outcome: 'sent',\n +statusCode: 204/);
    expect(said).toContain('"replayed":0');
    expect(said).toContain("'webhooks:manage'");

    const { body } = await partner.call('get', `/api/v1/partner/referrals/${referralId}`);
    expect(body).toMatchObject({ status: 'completed', outcome: 'training_enrolled' });
    // The guide leaves nothing behind: the webhook is gone, and the old token is about to end.
    const { body: left } = await partner.call('get', '/api/v1/partner/webhooks').expect(200);
    expect(left.data).toEqual([]);
  },
  60_000,
);
