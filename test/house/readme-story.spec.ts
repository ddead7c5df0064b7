import { type INestApplicationContext } from '@nestjs/common';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type DevelopmentMailbox, startDevelopmentMailbox } from '#platform/embedded';
import { makeLibrary, TestApi, testPassword } from '#test';
import { createWorker } from '../../apps/worker/application';

/** The commands of the README's story, without the block that the reader fills in. */
function story(): string {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const chapter = /^## A morning at the library$([\s\S]*?)^## /m.exec(readme)![1]!;
  const blocks = [...chapter.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.filter((block) => !block.includes('PASSWORD=')).join('\n');
}

let mailbox: DevelopmentMailbox;
let api: TestApi;
let worker: INestApplicationContext;

beforeAll(async () => {
  mailbox = await startDevelopmentMailbox({ directory: mkdtempSync(join(tmpdir(), 'liaison-')) });
  api = await TestApi.start({ SMTP_URL: mailbox.smtpUrl });
  worker = await createWorker(api.settings);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
  await mailbox.stop();
});

const hasShell = ['bash', 'curl'].every((name) => !spawnSync(name, ['--version']).error);

(hasShell ? it : it.skip)(
  'the story of the README can be pasted, command by command',
  async () => {
    const { admin } = await makeLibrary(api);
    const { body: other } = await admin
      .call('post', '/api/v1/contacts')
      .send({ kind: 'ngo', name: 'Фонд «Спільний берег»' });
    const { body: issued } = await admin
      .call('post', `/api/v1/contacts/${other.id}/tokens`)
      .send({ name: 'Another partner', scopes: ['referrals:read'] });

    const shell = spawn('bash', ['-eu', '-o', 'pipefail', '-c', story()], {
      // A socket for its input, as Node gives, makes bash read the start-up files of a remote shell.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        LIAISON: await api.app.getUrl(),
        MAILBOX: mailbox.webUrl,
        EMAIL: admin.email,
        PASSWORD: testPassword,
        OTHER_PARTNER: issued.token,
      },
    });
    const [said, complaints, [code]] = await Promise.all([
      text(shell.stdout),
      text(shell.stderr),
      once(shell, 'exit'),
    ]);
    expect({ code, complaints, said: code === 0 ? '' : said }).toEqual({
      code: 0,
      complaints: '',
      said: '',
    });

    expect(said).toContain('Powiatowy Urząd Pracy w Białogardzie');
    expect(said).toContain('Wysłać program warsztatów');
    expect(said).toMatch(/"outcome":"sent"/);
    expect(said).toMatch(/name: 'Łucja Śliwińska'/);
    expect(said).not.toContain('lucja@example.org');
    expect(said.match(/^(sent|accepted|scheduled|completed)$/gm)).toEqual([
      ...['sent', 'accepted', 'scheduled', 'completed'],
      ...['accepted', 'completed'],
    ]);
    expect(said.trim().split('\n').slice(-3)).toEqual(['404', '401', '401']);
  },
  60_000,
);
