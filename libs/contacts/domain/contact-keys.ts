import { type Contact } from './contact';
import { type RegistrationNumberKind } from './registration-number';

/** By what two contacts are seen to be one: the same e-mail address, telephone or registration number. */
export interface ContactKey {
  readonly kind: 'email' | 'phone' | RegistrationNumberKind;
  readonly key: string;
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
