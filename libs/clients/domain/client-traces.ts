import { type Client } from './client';
import { phoneKeyOf } from './client-keys';

/** How a person can be recognised in what somebody wrote: regular expressions of PostgreSQL, whatever the case. */
export type ClientTraces = readonly string[];

/** What a text may hold between the digits of a telephone number. */
const gap = '[ ().\\-]*';

/**
 * Their e-mail address, their telephone number however it is written, and their full name in either order. A
 * name of one word could be anybody's, and is no trace.
 */
export function tracesOf({
  name,
  email,
  phone,
}: Pick<Client, 'name' | 'email' | 'phone'>): ClientTraces {
  return [
    ...(email ? [escaped(email)] : []),
    ...(phone ? traceOfPhone(phone) : []),
    ...traceOfName(name),
  ];
}

function traceOfPhone(phone: string): ClientTraces {
  const digits = phoneKeyOf(phone)?.split('');
  return digits ? [`(\\+?[0-9]{1,3}${gap})?${digits.join(gap)}`] : [];
}

function traceOfName(name: string): ClientTraces {
  const words = name.split(/\s+/).map(escaped);
  if (words.length < 2) return [];
  const inOrder = words.join('\\s+');
  const surnameFirst = [words.at(-1), ...words.slice(0, -1)].join(',?\\s+');
  return [`\\m(${inOrder}|${surnameFirst})\\M`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
