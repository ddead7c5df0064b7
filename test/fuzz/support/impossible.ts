import { encoded } from './weird-values';
import { type KnownIds, isNullable, type Schema, typesOf, wellFormed } from './schema';

/** A value that a field's schema cannot take, and the pointer that the refusal must name. */
export interface Impossible {
  readonly value: unknown;
  readonly pointer: string;
}

const notInstants = [
  '2026-02-30T10:00:00Z',
  '2026-11-27T25:00:00Z',
  '2026-11-27T10:00:00',
  '2026-11-27',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  'tomorrow',
];
const notIds = [
  'x',
  '1',
  '019f3b5e7c1a7d209c550c6f1a2b3c4d',
  '{019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d}',
];
const byFormat: Readonly<Record<string, readonly string[]>> = {
  'date-time': notInstants,
  date: ['2026-02-30', '2026-11-27T00:00:00Z', '0000-00-00', '9999-12-31', '20261127'],
  uuid: notIds,
  email: ['nobody', 'a@', '@example.org', 'a b@example.org', 'a@example.org\r\nBcc: b@example.org'],
  uri: ['javascript:alert(1)', 'kolobrzeg', 'http://', 'ftp://example.org'],
};
const notZones = ['+02:00', 'Mars/Olympus', 'UTC+2', ''];
const noText = ['\0', 'a\u0007b', '\ud800'];

/** What a text field cannot hold, whatever else it is said to be. */
function impossibleTexts(schema: Schema, name: string): string[] {
  const { format = '', maxLength, minLength = 0, pattern } = schema;
  return [
    ...(byFormat[format] ?? []),
    ...(schema.enum ? ['no_such_value', String(schema.enum[0]).toUpperCase()] : []),
    ...(pattern === undefined ? [] : ['2026-02-30T10:00', 'łódź', '']),
    ...(name === 'timeZone' ? notZones : []),
    ...(maxLength === undefined ? [] : ['x'.repeat(maxLength + 1), '😀'.repeat(maxLength + 1)]),
    ...(minLength > 0 ? ['', ' \t\n'] : []),
    ...noText,
  ];
}

/** Values that a field of a body cannot take. */
export function impossibleValues(
  schema: Schema,
  known: KnownIds,
  name: string,
  parent = '',
): Impossible[] {
  const pointer = `${parent}/${name}`;
  const here = (values: readonly unknown[]) => values.map((value) => ({ value, pointer }));
  const [type = 'nothing'] = typesOf(schema);
  const never = isNullable(schema) ? [] : [null];
  switch (type) {
    case 'string':
      return here([42, true, {}, ['x'], ...never, ...impossibleTexts(schema, name)]);
    case 'integer':
      return here(['1', 1.5, true, {}, [1], '@@1e400@@', ...never, ...beyond(schema)]);
    case 'boolean':
      return here(['true', 1, 0, {}, [true], ...never]);
    case 'array':
      return here(impossibleLists(schema, known, name).concat(never));
    case 'object':
      return [...here(['x', 42, [], true, ...never]), ...impossibleObjects(schema, known, pointer)];
    default:
      throw new Error(`No impossible value is known for ${pointer}`);
  }
}

function beyond({ minimum, maximum }: Schema): number[] {
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1, 2 ** 53]),
  ];
}

function impossibleLists(schema: Schema, known: KnownIds, name: string): unknown[] {
  const { items = {}, maxItems, minItems = 0, uniqueItems = false } = schema;
  const item = wellFormed(items, known, name.replace(/s$/, ''));
  const inner = impossibleValues(items, known, name).map(({ value }) => [value]);
  return [
    'x',
    42,
    {},
    item,
    ...inner,
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, (_, index) => index)]),
    ...(minItems > 0 ? [[]] : []),
    ...(uniqueItems ? [[item, item]] : []),
  ];
}

/** The object as it should be, but for one field in it. */
function impossibleObjects(schema: Schema, known: KnownIds, pointer: string): Impossible[] {
  const sound = wellFormed(schema, known) as Record<string, unknown>;
  return Object.entries(schema.properties ?? {})
    .flatMap(([name, field]) =>
      impossibleValues(field, known, name, pointer).map((one) => ({
        value: { ...sound, [name]: one.value },
        pointer: one.pointer,
      })),
    )
    .concat([{ value: { ...sound, unheardOf: 1 }, pointer: `${pointer}/unheardOf` }]);
}

/** Texts that a parameter of a query cannot take; in a query everything arrives as text. */
export function impossibleQueries(schema: Schema, name: string): string[] {
  const [type = 'nothing'] = typesOf(schema);
  switch (type) {
    case 'integer':
      return ['NaN', '1.5', '1e2', '-1', '', ' 1', '0x10', ...beyond(schema).map(String)];
    case 'boolean':
      return ['maybe', '1', 'TRUE', ''];
    case 'array':
      return impossibleQueries(schema.items ?? {}, name);
    case 'string':
      // Neither can an address hold lone surrogates, nor more than Node reads of it.
      return impossibleTexts(schema, name).filter(
        (text) => text !== '\ud800' && encoded(text).length < 6000,
      );
    default:
      throw new Error(`No impossible value is known for the parameter ${name}`);
  }
}
