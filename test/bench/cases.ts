import { type Request } from 'autocannon';
import { type House } from './house';
import { deepCursor } from './deep-cursor';

export const caseNames = ['first', 'deep', 'one', 'log'] as const;

export type CaseName = (typeof caseNames)[number];

/** One kind of request, the same for both sides. */
export interface Case {
  readonly name: CaseName;
  readonly title: string;
  /** A few of its requests, as many as asked for; each connection sends those of its own over and over. */
  readonly requests: (connection: number, count: number) => Request[];
}

const list = '/api/v1/contacts?kind=local_business';

/** The deep page: this many rows lie before it. */
export const deepRows = 25_000;

export async function makeCases(
  { api, seeded }: Pick<House, 'api' | 'seeded'>,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Case[]> {
  const cursor = await deepCursor(api.address + list, deepRows, headers);
  const contactId = (connection: number, index: number): string =>
    // Each connection has contacts of its own: two that log with the same one would wait for each other.
    seeded.contactIds[(connection * 1_009 + index * 37) % seeded.contactIds.length] ?? '';
  const many = (count: number, request: (index: number) => Request): Request[] =>
    Array.from({ length: count }, (_, index) => request(index));
  return [
    {
      name: 'first',
      title: 'contacts of a kind by name, first page',
      requests: () => [{ method: 'GET', path: list, headers }],
    },
    {
      name: 'deep',
      title: `the same, ${deepRows / 25} pages further on`,
      requests: () => [{ method: 'GET', path: `${list}&cursor=${cursor}`, headers }],
    },
    {
      name: 'one',
      title: 'one contact',
      requests: (connection, count) =>
        many(count, (index) => ({
          method: 'GET',
          path: `/api/v1/contacts/${contactId(connection, index)}`,
          headers,
        })),
    },
    {
      name: 'log',
      title: 'logging an interaction',
      requests: (connection, count) =>
        many(count, (index) => ({
          method: 'POST',
          path: '/api/v1/interactions',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({
            channel: 'call',
            summary: 'Pytali o warsztaty dla poszukujących pracy; oddzwonić w piątek.',
            contactIds: [contactId(connection, index)],
          }),
        })),
    },
  ];
}
