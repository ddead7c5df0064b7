import { searchKeys } from '#kernel';
import { type Client } from './client';

/** By what a client is found, and by what two of them are seen to be one. */
export interface ClientKeys {
  readonly searchKeys: readonly string[];
  readonly phoneKey: string | null;
}

/** Within a country a number is known by so many digits: whether the country is dialled first does not matter. */
const nationalDigits = 9;

const fewestDigits = 7;

export function keysOf({ name, phone }: Pick<Client, 'name' | 'phone'>): ClientKeys {
  return { searchKeys: nameKeys(name), phoneKey: phone === null ? null : phoneKeyOf(phone) };
}

/** `Kowalska Łucja` is `Łucja Kowalska`. */
export function nameKeys(name: string): readonly string[] {
  return searchKeys(name).map((key) => key.split(' ').sort().join(' '));
}

/** Null for what is too short to tell anybody apart. */
export function phoneKeyOf(phone: string): string | null {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < fewestDigits ? null : digits.slice(-nationalDigits);
}
