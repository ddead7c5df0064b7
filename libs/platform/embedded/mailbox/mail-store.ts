import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import { hasCode } from '../process/error-code';

export interface Mail {
  /** The name of its file, without the ending: time of arrival and something random. */
  readonly id: string;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly attachments: readonly Attachment[];
}

const idPattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-f]{8}$/;

/** The mails as files that every mail program can open, one `.eml` each. */
export class MailStore {
  /** Tells `arrival` when a mail has come. */
  readonly events = new EventEmitter().setMaxListeners(0);
  private readonly parsed = new Map<string, Mail>();

  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  async keep(content: Buffer, recipients: readonly string[]): Promise<void> {
    const id = `${new Date().toISOString().replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`;
    const envelope = recipients.map((address) => `Delivered-To: ${address}\r\n`).join('');
    // Under another name until it is whole, so that nobody reads half a mail.
    const draft = join(this.directory, `${id}.part`);
    await writeFile(draft, Buffer.concat([Buffer.from(envelope), content]), { mode: 0o600 });
    await rename(draft, this.fileOf(id));
    this.events.emit('arrival');
  }

  /** The newest mails, the newest first. */
  async newest(count: number): Promise<Mail[]> {
    const names = await readdir(this.directory);
    const ids = names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .filter((id) => idPattern.test(id));
    const chosen = ids.sort().reverse().slice(0, count);
    const mails = await Promise.all(chosen.map((id) => this.find(id)));
    return mails.filter((mail) => mail !== undefined);
  }

  async find(id: string): Promise<Mail | undefined> {
    const known = this.parsed.get(id);
    if (known) return known;
    const source = await this.source(id);
    if (source === undefined) return undefined;
    const mail = await parse(id, source);
    this.parsed.set(id, mail);
    return mail;
  }

  /** The mail as it came. */
  async source(id: string): Promise<Buffer | undefined> {
    if (!idPattern.test(id)) return undefined;
    try {
      return await readFile(this.fileOf(id));
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  private fileOf(id: string): string {
    return join(this.directory, `${id}.eml`);
  }
}

async function parse(id: string, source: Buffer): Promise<Mail> {
  const email = await PostalMime.parse(source);
  return {
    id,
    receivedAt: new Date(id.replace(idPattern, '$1-$2-$3T$4:$5:$6.$7Z')),
    from: email.from === undefined ? '' : words(email.from),
    to: (email.to ?? []).map(words),
    subject: email.subject ?? '',
    text: email.text,
    html: email.html,
    attachments: email.attachments,
  };
}

function words({ name, address }: Address): string {
  if (address === undefined) return name;
  return name === '' ? address : `${name} <${address}>`;
}
