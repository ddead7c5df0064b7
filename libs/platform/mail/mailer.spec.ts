import 'reflect-metadata';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Settings } from '#platform/config';
import { Mailer } from './mailer';
import { MailFailure, type MailFailureKind } from './mail-failure';
import { MailLimits } from './mail-limits';
import { type OutgoingMail } from './outgoing-mail';
import { startTestMailServer, type TestMailServer } from './testing';

/** Servers that hang are waited for; one that answers may be slow to, on a loaded machine. */
const impatient = {
  connectionMilliseconds: 2000,
  silenceMilliseconds: 2000,
  wholeMilliseconds: 5000,
};

const reminder: OutgoingMail = {
  to: { name: 'Олена Коваленко', address: 'olena@example.org' },
  subject: 'Надіслати програму майстерень',
  text: 'Сьогодні о 10:00.',
  html: '<p>Сьогодні о 10:00.</p>',
  id: '0198-one',
  language: 'uk',
};

describe('the mailer', () => {
  let server: TestMailServer;
  let mailer: Mailer;

  function mailerTo(smtpUrl: string, limits: Partial<MailLimits> = {}): Mailer {
    const settings = { smtpUrl, mailFrom: 'Бібліотека <liaison@library.example>' };
    return new Mailer(
      Object.assign(new Settings(), settings),
      Object.assign(new MailLimits(), impatient, limits),
    );
  }

  async function failure(
    sending: Promise<unknown>,
  ): Promise<{ kind: MailFailureKind; reply: string }> {
    const error: unknown = await sending.then(
      () => new Error('The mail was accepted'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof MailFailure)) throw error;
    return { kind: error.kind, reply: error.message };
  }

  beforeEach(async () => {
    server = await startTestMailServer();
    mailer = mailerTo(server.url);
  });

  afterEach(async () => {
    mailer.onApplicationShutdown();
    await server.stop();
  });

  it('delivers text and HTML in any script, and returns what the server said', async () => {
    expect(await mailer.send(reminder)).toMatch(/^250 .*Ok: queued/);

    const { mail, recipient } = server.received[0]!;
    expect(recipient).toBe('olena@example.org');
    expect(mail.subject).toBe('Надіслати програму майстерень');
    expect(mail.to).toEqual([{ name: 'Олена Коваленко', address: 'olena@example.org' }]);
    expect(mail.from).toEqual({ name: 'Бібліотека', address: 'liaison@library.example' });
    expect(mail.text?.trim()).toBe('Сьогодні о 10:00.');
    expect(mail.html?.trim()).toBe('<p>Сьогодні о 10:00.</p>');
  });

  it.each(['Książnica „Pod Żółwiem”, filia 3', 'Бібліотека ім. Ґоголя', '"A" <b@c.example>, d'])(
    'comes by the name %s, from the address of the installation',
    async (senderName) => {
      await mailer.send({ ...reminder, senderName });
      const { mail, source } = server.received[0]!;
      expect(mail.from).toEqual({ name: senderName, address: 'liaison@library.example' });
      // Whatever stands before the first empty line is ASCII (RFC 5322, RFC 2047).
      expect(source.split('\r\n\r\n')[0]).toMatch(/^[\x20-\x7e\r\n]*$/);
    },
  );

  it('marks it as automatic, in its language, under a Message-ID that its id decides', async () => {
    await mailer.send({
      ...reminder,
      replyTo: [{ address: 'anna@library.example' }, { address: 'desk@library.example' }],
    });
    await mailer.send(reminder);

    const [first, second] = server.received.map(({ mail }) => mail);
    const header = (key: string) => first?.headers.find((one) => one.key === key)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('content-language')).toBe('uk');
    expect(header('x-mailer')).toBeUndefined();
    expect(first?.replyTo?.map(({ address }) => address)).toEqual([
      'anna@library.example',
      'desk@library.example',
    ]);
    expect(first?.messageId).toBe('<0198-one@library.example>');
    expect(second?.messageId).toBe(first?.messageId);
  });

  it.each([
    [451, 'recipient', 'later'],
    [452, 'message', 'later'],
    [421, 'recipient', 'later'],
    [550, 'recipient', 'never'],
    [554, 'message', 'never'],
  ] as const)('takes %d for the %s as: %s', async (code, at, kind) => {
    server.behave({ kind: 'refuse', code, at });
    const { kind: found, reply } = await failure(mailer.send(reminder));
    expect(found).toBe(kind);
    expect(reply).toContain(String(code));
    expect(reply).not.toContain('olena@example.org');
  });

  it('tries again later when nobody listens', async () => {
    await server.stop();
    expect(await failure(mailer.send(reminder))).toMatchObject({ kind: 'later' });
    server = await startTestMailServer();
  });

  it('tries again later when the server stops talking', async () => {
    server.behave({ kind: 'hang' });
    expect(await failure(mailer.send(reminder))).toMatchObject({ kind: 'later' });
    server.behave({ kind: 'accept' });
    await mailer.send(reminder);
    expect(server.received).toHaveLength(1);
  });

  it('offers a mail once per call, also when the connection is cut', async () => {
    server.behave({ kind: 'cut' });
    expect(await failure(mailer.send(reminder))).toMatchObject({ kind: 'later' });
    expect(server.offered).toBe(1);
  });

  it('knocks once per call, also where the door is shut at once', async () => {
    let knocks = 0;
    const shut = createServer((socket) => {
      knocks++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(shut, 'listening');
    const { port } = shut.address() as AddressInfo;
    const turnedAway = mailerTo(`smtp://127.0.0.1:${port}`);
    expect(await failure(turnedAway.send(reminder))).toMatchObject({ kind: 'later' });
    expect(knocks).toBe(1);
    turnedAway.onApplicationShutdown();
    shut.close();
  });

  it('ends in time even when the server trickles', async () => {
    const limited = mailerTo(server.url, {
      silenceMilliseconds: 60_000,
      wholeMilliseconds: 300,
    });
    server.behave({ kind: 'hang' });
    expect(await failure(limited.send(reminder))).toEqual({
      kind: 'later',
      reply: 'The mail server took too long',
    });
    limited.onApplicationShutdown();
  });

  it('lets nobody add a header, a recipient or a command', async () => {
    await mailer.send({
      ...reminder,
      to: { name: 'Olena\r\nBcc: eve@example.org', address: 'olena@example.org' },
      senderName: 'Biblioteka\r\nBcc: eve@example.org',
      replyTo: [{ name: 'Anna\r\nBcc: eve@example.org', address: 'anna@library.example' }],
      subject: 'Hello\r\nBcc: eve@example.org\r\n\r\nAnother body',
      headers: { 'X-Library': 'one\r\nBcc: eve@example.org' },
    });
    const { mail, source } = server.received[0]!;
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.subject).toBe('Hello Bcc: eve@example.org Another body');
    expect(source).not.toMatch(/^bcc:/im);

    for (const address of [
      'olena@example.org, eve@example.org',
      'a@example.org>\r\nRCPT TO:<eve@example.org',
    ]) {
      expect(await failure(mailer.send({ ...reminder, to: { address } }))).toMatchObject({
        kind: 'never',
      });
    }
    await expect(mailer.send({ ...reminder, id: 'a>\r\nBcc: eve@example.org' })).rejects.toThrow();
    await expect(mailer.send({ ...reminder, headers: { 'X\r\nBcc': 'eve' } })).rejects.toThrow();
    expect(server.offered).toBe(1);
  });
});
