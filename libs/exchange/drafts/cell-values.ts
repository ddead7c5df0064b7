import { isURL } from 'class-validator';
import { controlCharacter } from '#kernel';
import { listSeparator, splitList } from '../domain/cell-list';
import { countryCode } from './countries';

/** What is wrong with a text, as the key of a message. */
export class WrongCell {
  constructor(
    readonly code: string,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {}
}

export type Read<Value> = Value | WrongCell;

export function readText(text: string, max: number): Read<string> {
  if (controlCharacter.test(text)) return new WrongCell('matches');
  return text.length > max ? new WrongCell('max_length', { first: max }) : text;
}

export function readList(text: string, max: number, most: number): Read<string[]> {
  const values = [...new Set(splitList(text, listSeparator).map(withoutStar))].filter(
    (value) => value !== '' && value !== 'myContacts',
  );
  if (values.length > most) return new WrongCell('array_max_size', { first: most });
  return values.map((value) => readText(value, max)).find(isWrong) ?? values;
}

/** Google marks its groups with a star. */
function withoutStar(value: string): string {
  return value.replace(/^\* /, '');
}

export function readWeb(text: string): Read<string> {
  const [first = ''] = text.split(/\s+:::\s+/);
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`;
  const isRight =
    address.length <= 2000 &&
    !controlCharacter.test(address) &&
    isURL(address, { protocols: ['http', 'https'], require_protocol: true });
  return isRight ? address : new WrongCell('url');
}

export function readCountry(text: string): Read<string> {
  return countryCode(text) ?? new WrongCell('unknown_country');
}

/** A day of the calendar, as ISO 8601 or as people in our countries write it: 27.11.2026. */
export function readDate(text: string): Read<string> {
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const iso = european
    ? [european[3], european[2]?.padStart(2, '0'), european[1]?.padStart(2, '0')].join('-')
    : text;
  const date = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !isReal) return new WrongCell('iso8601');
  return date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 2199
    ? new WrongCell('years')
    : iso;
}

export function readNumber(text: string, min: number, max: number): Read<number> {
  if (!/^\d{1,9}$/.test(text)) return new WrongCell('int');
  const number = Number(text);
  if (number < min) return new WrongCell('min', { first: min });
  return number > max ? new WrongCell('max', { first: max }) : number;
}

export function isWrong(value: unknown): value is WrongCell {
  return value instanceof WrongCell;
}
