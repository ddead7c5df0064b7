import { type FieldFault } from '#kernel';
import {
  type Address,
  type ContactPoints,
  type Email,
  nowhere,
  type Phone,
  type PrimaryPoints,
} from './contact-points';
import { phoneInWords, readPhone } from './phone';
import {
  readRegistrationNumber,
  type RegistrationNumber,
  type RegistrationNumberKind,
} from './registration-number';

/** An item of a list as somebody says it: what is left out is not there. */
type Said<Item, Needed extends keyof Item> = Pick<Item, Needed> & {
  readonly [Rest in Exclude<keyof Item, Needed>]?: Item[Rest] | undefined;
};

/** What somebody says of where a contact is reached: whole lists, or the primary ones alone. */
export interface SaidPoints extends Partial<PrimaryPoints> {
  readonly phones?: readonly Said<Phone, 'number'>[] | undefined;
  readonly emails?: readonly Said<Email, 'address'>[] | undefined;
  readonly addresses?: readonly Said<Address, never>[] | undefined;
}

/** Something read from what was said, or what is wrong with it. */
export interface Read<Value> {
  readonly value: Value;
  readonly faults: readonly FieldFault[];
}

export const noPoints: ContactPoints = { phones: [], emails: [], addresses: [] };

/**
 * Where a contact is reached now. A list that is said takes the place of the one before; a primary one that is said
 * alone takes the place of the first; both together must agree, as they do in what we answer.
 * @param country of numbers without a country code
 */
export function readContactPoints(
  before: ContactPoints,
  said: SaidPoints,
  country: string,
): Read<ContactPoints> {
  const phones = readPhones(before.phones, said, country);
  const emails = readEmails(before.emails, said);
  const addresses = readAddresses(before.addresses, said);
  return {
    value: { phones: phones.value, emails: emails.value, addresses: addresses.value },
    faults: [...phones.faults, ...emails.faults, ...addresses.faults],
  };
}

export function primaryPoints({ phones, emails, addresses }: ContactPoints): PrimaryPoints {
  const { street, postalCode, city, country } = addresses[0] ?? nowhere;
  return {
    phone: phones[0] ? phoneInWords(phones[0]) : null,
    email: emails[0]?.address ?? null,
    ...{ street, postalCode, city, country },
  };
}

export function readRegistrationNumbers(
  said: readonly { readonly kind: RegistrationNumberKind; readonly value: string }[],
): Read<readonly RegistrationNumber[]> {
  const read = said.map(({ kind, value }) => readRegistrationNumber(kind, value));
  return {
    value: distinct(
      read.flatMap((number) => number ?? []),
      ({ kind, value }) => kind + value,
    ),
    faults: faultsAt(read, (at) => `/registrationNumbers/${at}/value`, 'registration_number'),
  };
}

function readPhones(before: readonly Phone[], said: SaidPoints, country: string): Read<Phone[]> {
  const read = said.phones?.map(({ number, extension = null, label = null }) => {
    const phone = readPhone(number, country);
    return phone && { ...phone, extension: extension ?? phone.extension, label };
  });
  const list = read?.flatMap((phone) => phone ?? []) ?? [...before];
  const faults = faultsAt(read ?? [], (at) => `/phones/${at}/number`, 'phone');
  const key = ({ number, extension }: Phone): string => `${number};${extension ?? ''}`;
  if (faults.length > 0) return { value: list, faults };
  const { phone: text } = said;
  const first = text == null ? text : readPhone(text, country);
  if (text != null && !first)
    return { value: list, faults: [{ pointer: '/phone', code: 'phone' }] };
  const labelled = first && { ...first, label: null };
  return withFirst(list, labelled, key, said.phones !== undefined, '/phone');
}

function readEmails(before: readonly Email[], said: SaidPoints): Read<Email[]> {
  const list = said.emails?.map(({ address, label = null }) => ({ address, label })) ?? [...before];
  const { email: text } = said;
  const first = text == null ? text : { address: text, label: null };
  const key = ({ address }: Email): string => address.toLowerCase();
  return withFirst(list, first, key, said.emails !== undefined, '/email');
}

function readAddresses(before: readonly Address[], said: SaidPoints): Read<Address[]> {
  const isThere = (address: Address): boolean =>
    Object.values(address).some((part) => part !== null);
  const list = said.addresses?.map((address) => ({ ...nowhere, label: null, ...address })) ?? [
    ...before,
  ];
  const [first = { ...nowhere, label: null }, ...others] = list;
  const parts = Object.keys(nowhere) as (keyof typeof nowhere)[];
  const changes = parts.filter((part) => said[part] !== undefined && said[part] !== first[part]);
  if (said.addresses && changes.length > 0) {
    return {
      value: list,
      faults: changes.map((part) => ({ pointer: `/${part}`, code: 'not_the_first' })),
    };
  }
  const changed = Object.fromEntries(changes.map((part) => [part, said[part]]));
  return { value: [{ ...first, ...changed }, ...others].filter(isThere), faults: [] };
}

/**
 * The list with another first item; null takes the first away. What the first was called stays with it, and what was
 * further down moves up.
 */
function withFirst<Item>(
  list: readonly Item[],
  first: Item | null | undefined,
  key: (item: Item) => string,
  isListSaid: boolean,
  pointer: string,
): Read<Item[]> {
  const items = distinct(list, key);
  if (first === undefined) return { value: items, faults: [] };
  const [old, ...others] = items;
  const isSame = first === null ? old === undefined : old !== undefined && key(old) === key(first);
  if (isSame) return { value: items, faults: [] };
  if (isListSaid) return { value: items, faults: [{ pointer, code: 'not_the_first' }] };
  if (first === null) return { value: others, faults: [] };
  const known = others.find((item) => key(item) === key(first));
  return { value: [known ?? first, ...others.filter((item) => item !== known)], faults: [] };
}

function faultsAt(
  read: readonly unknown[],
  pointer: (at: number) => string,
  code: string,
): FieldFault[] {
  return read.flatMap((item, at) => (item === undefined ? [{ pointer: pointer(at), code }] : []));
}

/** Of several with the same key, the first. */
export function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const keys = items.map(key);
  return items.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
