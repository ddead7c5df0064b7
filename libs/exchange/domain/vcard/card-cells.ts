import { joinList, lineSeparator, listSeparator } from '../cell-list';
import { type ContactField } from '../contact-field';
import { type ContentLine } from './content-lines';
import { componentsOf, listOf, textOf, unescaped } from './value';

/** A vCard as a row: its columns are these fields. */
export const cardFields = [
  'id',
  'party',
  'name',
  'organisation',
  'role',
  'email',
  'phone',
  'website',
  'street',
  'postalCode',
  'city',
  'country',
  'otherAddresses',
  'languages',
  'tags',
  'notes',
] as const satisfies readonly ContactField[];

type CardField = (typeof cardFields)[number];

/** A vCard that has been read. */
export interface Card {
  readonly cells: readonly string[];
  /** It held a photo, a logo or a sound, which is not taken over. */
  readonly hadPicture: boolean;
}

/** The row that the lines between `BEGIN:VCARD` and `END:VCARD` make. */
export function cellsOf(lines: readonly ContentLine[]): Card {
  const values = new CardValues(lines);
  const cells = cardFields.map((field) => values.cell(field));
  return { cells, hadPicture: lines.some(({ name }) => pictures.has(name)) };
}

const pictures = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

class CardValues {
  constructor(private readonly lines: readonly ContentLine[]) {}

  cell(field: CardField): string {
    switch (field) {
      case 'id':
        return this.text('UID').replace(/^urn:uuid:/i, '');
      case 'party':
        return this.party();
      case 'name':
        return this.name();
      case 'organisation':
        return joinList(this.isOrganisation() ? [] : this.organisations(), lineSeparator);
      case 'role':
        return joinList(this.all('TITLE').slice(0, 1), lineSeparator);
      case 'email':
        return joinList(this.preferred('EMAIL'), listSeparator);
      case 'phone':
        return joinList(this.preferred('TEL').map(withoutScheme), listSeparator);
      case 'website':
        return this.text('URL');
      case 'languages':
        return joinList(this.all('LANG'), listSeparator);
      case 'tags':
        return joinList(this.lists('CATEGORIES'), listSeparator);
      case 'notes':
        return this.all('NOTE').join('\n');
      case 'street':
      case 'postalCode':
      case 'city':
      case 'country':
        return this.addresses()[0]?.[field] ?? '';
      case 'otherAddresses':
        return joinList(this.addresses().slice(1).map(addressLine), lineSeparator);
    }
  }

  private party(): string {
    return this.isOrganisation() ? 'organisation' : 'person';
  }

  /** vCard 4 says it; Apple's address book marks it; others give a name that is the firm's. */
  private isOrganisation(): boolean {
    if (/^org/i.test(this.text('KIND')) || /^company/i.test(this.text('X-ABSHOWAS'))) return true;
    const [organisation] = this.organisations();
    if (organisation === undefined || this.personName() !== '') return false;
    return this.text('FN') === '' || this.text('FN') === organisation;
  }

  private name(): string {
    return this.text('FN') || this.personName() || (this.organisations()[0] ?? '');
  }

  private personName(): string {
    const [last = '', first = '', middle = ''] = this.components('N');
    return [first, middle, last].filter((part) => part !== '').join(' ');
  }

  private organisations(): string[] {
    return this.of('ORG')
      .map((line) => componentsOf(textOf(line))[0] ?? '')
      .filter((name) => name !== '');
  }

  /** Those at work, if the card says which they are: where somebody lives is not ours to know. */
  private addresses(): readonly CardAddress[] {
    const all = this.of('ADR');
    const atWork = all.filter(isAtWork);
    return (atWork.length > 0 ? atWork : all).map(addressOf);
  }

  private preferred(name: string): string[] {
    const lines = [...this.of(name)].sort((one, other) => preferenceOf(one) - preferenceOf(other));
    return distinct(lines.map((line) => unescaped(textOf(line))));
  }

  private lists(name: string): string[] {
    return distinct(this.of(name).flatMap((line) => listOf(textOf(line))));
  }

  private components(name: string): string[] {
    const [line] = this.of(name);
    return line ? componentsOf(textOf(line)) : [];
  }

  private text(name: string): string {
    return this.all(name)[0] ?? '';
  }

  private all(name: string): string[] {
    return distinct(this.of(name).map((line) => unescaped(textOf(line))));
  }

  private of(name: string): readonly ContentLine[] {
    return this.lines.filter((line) => line.name === name);
  }
}

interface CardAddress {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
}

function addressOf(line: ContentLine): CardAddress {
  const parts = componentsOf(textOf(line));
  const [box = '', extended = '', street = '', city = '', , postalCode = '', country = ''] = parts;
  const streets = [street, extended, box].filter((part) => part !== '').join(', ');
  return { street: streets.replaceAll('\n', ', '), postalCode, city, country };
}

/** As a cell tells of one among several. */
function addressLine({ street, postalCode, city, country }: CardAddress): string {
  return joinList([street, postalCode, city, country], listSeparator);
}

/** From 1, the best (vCard 4 numbers them; before, one was marked), to 101, of which nothing is said. */
function preferenceOf({ parameters }: ContentLine): number {
  const [rank] = parameters.PREF ?? (parameters.TYPE?.includes('PREF') ? ['1'] : []);
  return rank === undefined ? 101 : Number(rank) || 100;
}

function isAtWork({ parameters }: ContentLine): boolean {
  return parameters.TYPE?.includes('WORK') ?? false;
}

function withoutScheme(telephone: string): string {
  return telephone.replace(/^tel:/i, '');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
