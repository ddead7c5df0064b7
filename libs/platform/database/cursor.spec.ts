import * as fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor';

const refused = expect.objectContaining({
  kind: 'invalid',
  faults: [{ pointer: '/cursor', code: 'cursor' }],
});
const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

// PostgreSQL's texts hold neither NUL nor lone surrogates, so no key ever does.
const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
const keys = fc.array(fc.oneof(text, fc.integer()), { minLength: 1, maxLength: 4 });

describe('a cursor', () => {
  it('gives back the keys that it was made of, whatever their letters', () => {
    fc.assert(
      fc.property(text, keys, (order, given) => {
        const cursor = encodeCursor(order, given);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, order, given.length)).toEqual(given);
      }),
    );
  });

  it('belongs to one order and its number of keys', () => {
    const cursor = encodeCursor('name-pl', ['Łosoś', 'id']);
    expect(() => decodeCursor(cursor, 'name-en', 2)).toThrow(refused);
    expect(() => decodeCursor(cursor, 'name-pl', 1)).toThrow(refused);
    expect(() => decodeCursor(cursor, 'name-pl', 3)).toThrow(refused);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('name').toString('base64url')],
    ['nothing', ''],
    ['an object', forge({ 0: 'id', 1: 'x', length: 2 })],
    ['null', forge(null)],
    ['a text', forge('id')],
    ['a null among the keys', forge(['id', null])],
    ['a list among the keys', forge(['id', ['x']])],
    ['an object among the keys', forge(['id', { x: 1 }])],
    ['true among the keys', forge(['id', true])],
    ['a NUL among the keys', forge(['id', 'a\0b'])],
  ])('that holds %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'id', 1)).toThrow(refused);
  });

  it('is refused or read, but never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => forge(JSON.parse(json))),
        ),
        (one) => {
          try {
            const [key] = decodeCursor(one, 'id', 1);
            expect(['string', 'number']).toContain(typeof key);
          } catch (error) {
            expect(error).toEqual(refused);
          }
        },
      ),
    );
  });
});
