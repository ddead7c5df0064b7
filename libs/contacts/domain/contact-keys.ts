import { type Contact } from './contact';
import { nameKeys } from './name-keys';
import { type RegistrationNumberKind } from './registration-number';

/** By what two contacts are seen to be one: the same e-mail address, telephone or registration number. */
export interface ContactKey {
  readonly kind: 'email' | 'phone' | RegistrationNumberKind;
  readonly key: string;
}

/** A key by which a contact that may be the same one is looked for; that names are alike is no more than a hint. */
export interface LikelyKey {
  readonly kind: ContactKey['kind'] | 'name';
  readonly key: string;
}

/** Everything by which contacts that may be this one are found. */
export function likelyKeys(
  contact: Pick<
    Contact,
    'name' | 'secondName' | 'addresses' | 'emails' | 'phones' | 'registrationNumbers'
  >,
): readonly LikelyKey[] {
  const names = nameKeys(contact).map((key) => ({ kind: 'name' as const, key }));
  return [...contactKeys(contact), ...names];
}

/** Extensions are left out: two firms may share a switchboard, and are worth a look. */
export function contactKeys({
  emails,
  phones,
  registrationNumbers,
}: Pick<Contact, 'emails' | 'phones' | 'registrationNumbers'>): readonly ContactKey[] {
  const keys: ContactKey[] = [
    ...emails.map(({ address }) => ({ kind: 'email' as const, key: address.toLowerCase() })),
    ...phones.map(({ number }) => ({ kind: 'phone' as const, key: number })),
    ...registrationNumbers.map(({ kind, value }) => ({ kind, key: value })),
  ];
  return [...new Map(keys.map((one) => [`${one.kind}:${one.key}`, one])).values()];
}
