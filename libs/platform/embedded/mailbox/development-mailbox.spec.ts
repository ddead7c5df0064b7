import { request } from 'node:http';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { temporaryFolder } from '../testing/temporary-folder';
import { type DevelopmentMailbox, startDevelopmentMailbox } from './development-mailbox';

interface Summary {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

const folder = temporaryFolder();
const directory = join(folder, 'mailbox');
let mailbox: DevelopmentMailbox;

beforeAll(async () => {
  mailbox = await startDevelopmentMailbox({ directory });
});
afterAll(async () => {
  await mailbox.stop();
});

async function send(mail: SendMailOptions, smtpUrl = mailbox.smtpUrl): Promise<void> {
  const transport = createTransport(smtpUrl);
  await transport.sendMail({
    from: 'Liaison <liaison@library.example.org>',
    to: 'Оксана Мельник <oksana@library.example.org>',
    ...mail,
  });
  transport.close();
}

async function open(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(mailbox.webUrl + path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function messages(webUrl = mailbox.webUrl): Promise<Summary[]> {
  return (await (await fetch(`${webUrl}/messages`)).json()) as Summary[];
}

async function newest(): Promise<Summary> {
  return (await messages())[0]!;
}

/** As a page of another site would, which has got its name to lead to this machine. */
function statusForHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(mailbox.webUrl, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the development mailbox', () => {
  it('keeps each mail as a file, and lists the newest first', async () => {
    await send({ subject: 'Нагадування', text: 'Надіслати програму' });
    await send({ subject: 'Przypomnienie', text: 'Wysłać program' });

    expect(await messages()).toMatchObject([
      { subject: 'Przypomnienie', text: 'Wysłać program\n' },
      {
        subject: 'Нагадування',
        from: 'Liaison <liaison@library.example.org>',
        to: ['Оксана Мельник <oksana@library.example.org>'],
      },
    ]);
    const files = readdirSync(directory).filter((name) => name.endsWith('.eml'));
    expect(files).toHaveLength(2);
    const { text } = await open('/');
    expect(text.indexOf('Przypomnienie')).toBeLessThan(text.indexOf('Нагадування'));
  });

  it('has them, and its addresses, still after a restart', async () => {
    const options = { directory: join(folder, 'restarted') };
    const first = await startDevelopmentMailbox(options);
    await send({ subject: 'Zostaje', text: '-' }, first.smtpUrl);
    await first.stop();
    const second = await startDevelopmentMailbox(options);

    expect(second.smtpUrl).toBe(first.smtpUrl);
    expect(await messages(first.webUrl)).toMatchObject([{ subject: 'Zostaje' }]);
    await second.stop();
  });

  it('notes whom a mail was really sent to', async () => {
    await send({ subject: 'Poufne', text: '-', bcc: 'jan@library.example.org' });

    const { text } = await open(`/mails/${(await newest()).id}?part=source`);
    expect(text).toContain('Delivered-To: jan@library.example.org');
  });

  it('shows text with links that can be clicked, and nothing of it as HTML', async () => {
    await send({
      subject: '<b>bold</b>',
      text: 'Otwórz (https://liaison.example.org/l/x?a=1&b=2). <script>alert(1)</script>',
    });

    const { text, headers } = await open(`/mails/${(await newest()).id}`);
    expect(text).toContain('href="https://liaison.example.org/l/x?a=1&amp;b=2"');
    expect(text).toContain('&lt;script>alert(1)');
    expect(text).toContain('&lt;b>bold');
    expect(text).not.toContain('<script>');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows HTML in a sandbox that runs nothing and fetches nothing', async () => {
    await send({
      subject: 'HTML',
      text: 'text',
      html: '<img src="cid:logo"><img src="https://spy.example.org/x.gif"><a href="https://example.org">a</a>',
      attachments: [{ filename: 'logo.png', cid: 'logo', content: Buffer.from('picture') }],
    });
    const { id } = await newest();

    const sandbox = 'sandbox="allow-popups allow-popups-to-escape-sandbox"';
    expect((await open(`/mails/${id}`)).text).toContain(sandbox);
    const frame = await open(`/mails/${id}/html`);
    expect(frame.text).toContain('<base target="_blank">');
    expect(frame.text).toContain(`src="data:image/png;base64,${btoa('picture')}"`);
    const policy = frame.headers.get('content-security-policy');
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).toContain("default-src 'none'; img-src data:;");
  });

  it('hands out attachments as files', async () => {
    await send({
      subject: 'Zaproszenie',
      text: '-',
      attachments: [{ filename: 'запрошення.ics', content: 'BEGIN:VCALENDAR' }],
    });
    const { id } = await newest();

    const { text, headers } = await open(`/mails/${id}/attachments/0`);
    expect(text.trim()).toBe('BEGIN:VCALENDAR');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%D0%B7/);
    expect((await open(`/mails/${id}/attachments/1`)).status).toBe(404);
  });

  it('tells an open page of new mail', async () => {
    const leave = new AbortController();
    const { body } = await fetch(`${mailbox.webUrl}/arrivals`, { signal: leave.signal });
    await send({ subject: 'Nowa', text: '-' });

    let heard = '';
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      heard += chunk;
      if (heard.includes('event: arrival')) break;
    }
    leave.abort();
    expect(heard).toContain('event: arrival');
  });

  it.each(['/mails/none', '/mails/..%2F..%2Fsmtp-port', '/messages/x', '/else', '/mails//html'])(
    'has nothing at %s',
    async (path) => {
      expect((await open(path)).status).toBe(404);
    },
  );

  it('answers nobody who comes under another name, and no writing', async () => {
    expect(await statusForHost('evil.example.org')).toBe(404);
    expect(await statusForHost(`localhost:${new URL(mailbox.webUrl).port}`)).toBe(200);
    expect((await fetch(mailbox.webUrl, { method: 'POST' })).status).toBe(404);
  });
});
