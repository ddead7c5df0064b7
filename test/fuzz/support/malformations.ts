import * as fc from 'fast-check';
import { type Operation } from './operations';
import { type Schema } from './schema';
import { encoded, jsonText, weirdJson, weirdName, weirdText, weirdValue } from './weird-values';

/** What is wrong with a request; plain data, so that a failure can be read and sent again. */
export type Malformation =
  | { readonly kind: 'field'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'extra'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'root'; readonly value: unknown }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'type'; readonly contentType: string }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'id'; readonly parameter: string; readonly text: string };

const contentTypes = [
  '',
  'garbage',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/octet-stream',
  'application/json; charset=utf-16',
  'application/json;;;=',
  'application/json, text/plain',
  'application/jsonp',
  'application/vnd.api+json',
  'APPLICATION/JSON',
  'application/merge-patch+json',
];

const headers: Readonly<Record<string, readonly string[]>> = {
  'if-match': [
    '',
    '*',
    '1',
    '""',
    '"a"',
    '"-1"',
    '"1", "2"',
    '"99999999999999999999"',
    'W/"1"',
    '"\u00b9"',
  ],
  'idempotency-key': [
    '',
    ' ',
    'a b',
    '\u00c5\u00bc',
    'x'.repeat(201),
    'x'.repeat(8000),
    '"',
    '\u00ff\u0080',
  ],
  'accept-language': ['', '*', ';;;q=', 'q=1', 'pl;q=NaN', '-', 'xx-YY-zz', 'a,'.repeat(3000)],
  authorization: [
    '',
    'Bearer',
    'Bearer ',
    'Bearer null',
    'Bearer lia_s_',
    `Bearer lia_s_${'A'.repeat(49)}`,
    `Bearer ${'A'.repeat(10_000)}`,
    'Basic YTpi',
    'Basic \u00ff',
    'Digest username="x"',
    'bearer lia_l_x',
  ],
  cookie: [
    '',
    '=',
    ';;;',
    'liaison_session=',
    'liaison_session=%',
    'liaison_session=%00',
    `liaison_session=lia_s_${'A'.repeat(49)}`,
    '__proto__=x',
    'a='.repeat(3000),
  ],
  'x-request-id': ['', 'a', 'x'.repeat(5000), "'; drop table contacts; --", '\u00ff', '<script>'],
  accept: ['text/html', 'application/xml', ';;;', 'x'.repeat(3000)],
  'accept-encoding': ['br;q=x', 'garbage'],
  'content-encoding': ['gzip', 'garbage'],
  'x-forwarded-for': ["'", '::1, ;;', 'x'.repeat(3000)],
  'x-http-method-override': ['DELETE'],
  origin: ['null', 'https://evil.example.org', '\u00ff'],
  range: ['bytes=0-1', 'garbage'],
};

const headerValue = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...headers[name]!),
    // Whatever a header can carry at all: Latin-1 without control characters.
    fc
      .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes.filter((code) => code !== 0x7f))),
  );

const pathIds = [
  '..%2f',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '.',
  '%00',
  '%',
  '%zz',
  '%c3',
  '%ff%fe',
  '%ed%a0%80',
  "'",
  '%27%20or%201=1--',
  '%22',
  '%3Cscript%3E',
  '*',
  ':id',
  '{id}',
  '-1',
  'null',
  'undefined',
  'x'.repeat(199),
  'x'.repeat(201),
  'x'.repeat(6000),
  '%F0%9F%98%80'.repeat(30),
  '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d%00',
  '%20019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d',
  '019F3B5E-7C1A-7D20-9C55-0C6F1A2B3C4D;x=1',
];

const cursorValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('not-a-cursor', '=', '%', 'W10', 'e30', 'bnVsbA', 'WyJpZCJd', 'x'.repeat(20_000)),
  // Forged: the order's true name, keys of other types.
  fc
    .tuple(
      fc.constantFrom(
        'id',
        'newest',
        'oldest',
        'latest',
        'due',
        'name-pl',
        'name-en',
        'created',
        1,
      ),
      fc.array(
        fc.oneof(
          weirdValue,
          fc.constantFrom<unknown>(
            '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d',
            'NaN',
            'Łódź',
            '2026-11-27',
          ),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([order, keys]) => Buffer.from(jsonText([order, ...keys])).toString('base64url')),
);

function queryOf(operation: Operation): fc.Arbitrary<string> {
  const names = Object.keys(operation.queries);
  const name = names.length > 0 ? fc.constantFrom(...names) : fc.constant('nothing');
  const value = weirdText.map(encoded);
  const pair = fc.tuple(name, value).map(([key, text]) => `${key}=${text}`);
  return fc.oneof(
    { weight: 4, arbitrary: pair },
    { weight: 2, arbitrary: fc.tuple(pair, pair).map((pairs) => pairs.join('&')) },
    {
      weight: 1,
      arbitrary: fc.tuple(name, value).map(([key, one]) => `${key}=${one}&${key}=${one}`),
    },
    { weight: 1, arbitrary: name.map((key) => `${key}[]=1&${key}[]=2`) },
    { weight: 1, arbitrary: name.map((key) => `${key}[a][b]=1&${key}[__proto__]=x`) },
    {
      weight: 1,
      arbitrary: fc.tuple(weirdName, value).map(([key, one]) => `${encoded(key)}=${one}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('&&&', '=', '%', '%zz=1', 'limit=%', '?', '#', 'a=b=c'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('limit=0', 'limit=101', 'limit=1e9', 'limit=-0', 'limit=NaN'),
    },
    {
      weight: names.includes('cursor') ? 5 : 1,
      arbitrary: cursorValue.map((cursor) => `cursor=${encoded(cursor)}`),
    },
  );
}

/** The way to each field of a body, those of nested objects and of lists of objects included. */
function fieldsOf(schema: Schema, parent: readonly string[] = []): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = [...parent, name];
    const inner = field.items?.properties ? fieldsOf(field.items, [...path, '0']) : [];
    return [path, ...fieldsOf(field, path), ...inner];
  });
}

/** Everything that can be wrong with a request for this operation. */
export function malformationOf(operation: Operation): fc.Arbitrary<Malformation> {
  const { body, pathParameters } = operation;
  const fields = body ? fieldsOf(body) : [];
  const kinds: { weight: number; arbitrary: fc.Arbitrary<Malformation> }[] = [
    { weight: 3, arbitrary: queryOf(operation).map((text) => ({ kind: 'query', text })) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...Object.keys(headers))
        .chain((name) => headerValue(name).map((value) => ({ kind: 'header', name, value }))),
    },
  ];
  if (operation.method !== 'get') {
    kinds.push(
      { weight: 2, arbitrary: weirdJson.map((text) => ({ kind: 'json', text })) },
      {
        weight: 1,
        arbitrary: fc.base64String({ maxLength: 40 }).map((base64) => ({ kind: 'bytes', base64 })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...contentTypes)
          .map((contentType) => ({ kind: 'type', contentType })),
      },
    );
  }
  if (fields.length > 0) {
    kinds.push(
      {
        weight: 8,
        arbitrary: fc
          .tuple(fc.constantFrom(...fields), weirdValue)
          .map(([path, value]) => ({ kind: 'field', path, value })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(weirdName, weirdValue)
          .map(([name, value]) => ({ kind: 'extra', name, value })),
      },
      { weight: 1, arbitrary: weirdValue.map((value) => ({ kind: 'root', value })) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...fields).map(([field = '']) => ({ kind: 'missing', field })),
      },
    );
  }
  if (pathParameters.length > 0) {
    kinds.push({
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...pathParameters),
          fc.oneof(fc.constantFrom(...pathIds), weirdText.map(encoded)),
        )
        .map(([parameter, text]) => ({ kind: 'id', parameter, text })),
    });
  }
  return fc.oneof(...kinds);
}
