import { Readable } from 'node:stream';
import { type ExportedContact } from './exported-contact';

/** Contacts as vCards of version 3, which every telephone and mail program reads. */
export function writeVcards(contacts: AsyncIterable<ExportedContact>): Readable {
  return Readable.from(cards(contacts), { objectMode: false });
}

async function* cards(contacts: AsyncIterable<ExportedContact>): AsyncGenerator<string> {
  for await (const contact of contacts) {
    yield linesOf(contact)
      .map((line) => `${folded(line)}\r\n`)
      .join('');
  }
}

function linesOf(contact: ExportedContact): string[] {
  const { name, party, workplaces } = contact;
  const isOrganisation = party === 'organisation';
  const [job] = workplaces.filter(({ endedOn }) => endedOn === null);
  const organisation = isOrganisation ? name : job?.organisation;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    line('UID', contact.id),
    line('FN', name),
    isOrganisation ? 'N:;;;;' : `N:${nameParts(name).map(escaped).join(';')};;;`,
    ...(isOrganisation ? ['X-ABShowAs:COMPANY'] : []),
    ...given('ORG', organisation),
    ...given('TITLE', job?.role),
    ...contact.emails.map(({ address }) => line('EMAIL;TYPE=INTERNET', address)),
    ...contact.phones.map(({ number, extension }) =>
      line('TEL;TYPE=WORK,VOICE', extension === null ? number : `${number} ext. ${extension}`),
    ),
    ...contact.addresses.map(({ street, postalCode, city, country }) => {
      const parts = [null, null, street, city, null, postalCode, country];
      return `ADR;TYPE=WORK:${parts.map((part) => escaped(part ?? '')).join(';')}`;
    }),
    ...given('URL', contact.website),
    ...given('NOTE', contact.notes),
    ...(contact.tags.length > 0 ? [`CATEGORIES:${contact.tags.map(escaped).join(',')}`] : []),
    'END:VCARD',
  ];
}

/** Our names are one text; the last word is taken for the surname, as telephones do. */
function nameParts(name: string): [string, string] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(at + 1), name.slice(0, at)];
}

function given(property: string, value: string | null | undefined): string[] {
  return value ? [line(property, value)] : [];
}

function line(property: string, value: string): string {
  return `${property}:${escaped(value)}`;
}

function escaped(value: string): string {
  return value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

const longest = 60;

/** No line is longer than 75 octets, and none is cut in the middle of a letter (RFC 2426, 2.6). */
function folded(text: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of text) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longest) {
      lines.push(current);
      current = '';
      octets = 0;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}
