import * as fc from 'fast-check';

/** Stands in a value for JSON that `JSON.stringify` cannot write; `jsonText` puts it in. */
const raw = (text: string) => `@@${text}@@`;

/** JSON as it goes over the wire, with numbers such as `1e400` and `-0` in it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value ?? null).replaceAll(
    /"@@((?:[^"\\@]|\\.)+)@@"/g,
    (_, text: string) => JSON.parse(`"${text}"`) as string,
  );
}

/** Text for an address or a form. Neither can hold a lone surrogate. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

const instants = [
  '2026-02-30T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-11-27T25:00:00Z',
  '2026-11-27T10:61:00Z',
  '2026-12-31T23:59:60Z',
  '2026-11-27T10:00:00+24:00',
  '2026-11-27T10:00:00',
  '2026-11-27 10:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '2026-W48-5T10:00:00Z',
  'infinity',
  'now',
  'epoch',
];
const days = ['2026-02-30', '2025-02-29', '0000-00-00', '9999-12-31', '10000-01-01', '20261127'];
const zones = [
  '+02:00',
  'UTC+2',
  'Mars/Olympus',
  'europe/warsaw',
  'EST5EDT',
  'Etc/GMT+99',
  '../..',
];
const ids = [
  '',
  '1',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '019f3b5e7c1a7d209c550c6f1a2b3c4d',
  '{019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d}',
  'urn:uuid:019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d',
  '019F3B5E-7C1A-7D20-9C55-0C6F1A2B3C4D',
  "019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' or '1'='1",
];
const texts = [
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\u202eabc\u2066',
  '\ufeff',
  '👩‍👩‍👧‍👦',
  '❤️'.repeat(300),
  'e\u0301'.repeat(200),
  '\u2028\u2029',
  '\r\nBcc: everybody@example.org',
  "'; drop table contacts; --",
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '%00',
  '%s%n',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'http://',
  'http://[::1]:99999/',
  'a@b',
  '"quoted local"@example.org',
  `${'a'.repeat(65)}@example.org`,
  'nobody@ЕХАМРLЕ.example.org',
  'İ@İSTANBUL.example.org',
];
const numbers: unknown[] = [
  0,
  raw('-0'),
  -1,
  0.5,
  raw('1e400'),
  raw('-1e400'),
  raw('1E-400'),
  2 ** 31,
  2 ** 53,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  '1',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '１２',
];

/** Objects deep enough to fell whoever walks them by recursion; built as text, since we recurse as well. */
function nest(depth: number, open: string, close: string): string {
  return open.repeat(depth) + close.repeat(depth);
}
const deep = [
  raw(nest(40, '[', ']')),
  raw(nest(20_000, '[', ']')),
  raw(nest(10_000, '{"a":', '}').replace(':}', ':1}')),
];

const objects: unknown[] = [
  {},
  [],
  [[]],
  [null],
  [{}],
  { length: 3 },
  { toString: 1, valueOf: 1 },
  { then: 'now' },
  { constructor: 'x' },
  { constructor: { name: 'Object' } },
  { a: { constructor: null } },
  { $ne: null },
  { $ref: '#/' },
  { '0': 'a', '1': 'b' },
];

const huge = ['x'.repeat(20_000), 'ż'.repeat(30_000), '😀'.repeat(10_000)];

/** A value that no sane client would send in any field, or that only some fields take. */
export const weirdValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...instants, ...days, ...zones) },
  { weight: 3, arbitrary: fc.constantFrom(...ids, ...texts) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...objects, null, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...deep, ...huge) },
  { weight: 1, arbitrary: fc.constantFrom('x', 'ż', 1, {}).map((one) => Array(3000).fill(one)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export const weirdText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...instants, ...days, ...zones, ...ids, ...texts),
  fc.constantFrom(...numbers.filter((one) => typeof one === 'string')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(2000), 'ż'.repeat(1500)),
);

/** Names that properties never have, and some that every object has. */
export const weirdName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'libraryId',
    'library_id',
    'version',
    'id',
    '',
    'a.b',
    'a/b~c',
    '$where',
    '0',
    'ключ',
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

/** Texts that are no JSON, or are none that an operation could take. */
export const weirdJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '}',
    '{"name":',
    '{"name":"x"',
    "{'name':'x'}",
    '{name:"x"}',
    '{"name":"x",}',
    '{"a":NaN}',
    '{"a":Infinity}',
    '{"a":01}',
    '{"a":"\u0001"}',
    '{"a":"\\u12"}',
    '{"a":"\\x00"}',
    '\ufeff{}',
    '{}\0',
    '{} {}',
    '// {}',
    'null',
    'true',
    '0',
    '1e400',
    '""',
    '"{}"',
    '[]',
    '[{}]',
    '[[[[]]]]',
    '{"__proto__":{"role":"admin"}}',
    '{"a":{"__proto__":null}}',
    '{"constructor":{"prototype":{"role":"admin"}}}',
    '{"a":{"constructor":"x"}}',
    '{"\\u005f_proto__":{}}',
    'undefined',
    '<xml/>',
    'name=x&kind=ngo',
  ),
  fc.constantFrom(
    nest(100, '[', ']'),
    nest(50_000, '[', ']'),
    nest(20_000, '{"a":', '}').replace(':}', ':1}'),
    `{"a":${nest(60_000, '[', ']')}}`,
    `[${'{},'.repeat(20_000)}{}]`,
    `{${Array.from({ length: 10_000 }, (_, index) => `"k${index}":1`).join()}}`,
    `{"name":"${'x'.repeat(300_000)}"}`,
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json({ maxDepth: 4 }),
);
