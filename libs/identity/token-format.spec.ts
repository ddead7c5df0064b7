import * as fc from 'fast-check';
import { newId } from '#kernel';
import {
  isWellFormedToken,
  linkToken,
  newToken,
  tokenHash,
  tokenPrefixes,
  type TokenType,
} from './token-format';

const types = Object.keys(tokenPrefixes) as TokenType[];
const secretKey = 'a secret key that only the tests ever use';
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

const someToken = fc
  .constantFrom(...types)
  .map((type) => (type === 'link' ? linkToken(secretKey, newId()) : newToken(type)));
const letter = fc.oneof(fc.constantFrom(...alphabet), fc.string({ minLength: 1, maxLength: 1 }));

describe('a token', () => {
  it.each(types)('of the type %s shows its type, and is taken for one of ours', (type) => {
    const token = type === 'link' ? linkToken(secretKey, newId()) : newToken(type);
    expect(token).toMatch(/^lia_[supl]_[\w-]{49}$/);
    expect(token.startsWith(tokenPrefixes[type])).toBe(true);
    expect(isWellFormedToken(token)).toBe(true);
  });

  it('holds 256 random bits: no two are alike', () => {
    const secrets = Array.from({ length: 2000 }, () => newToken('session').slice(6, 49));
    expect(new Set(secrets).size).toBe(secrets.length);
    for (const secret of secrets.slice(0, 20)) {
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    }
  });

  it('is refused when any one of its characters is another', () => {
    fc.assert(
      fc.property(someToken, fc.nat(54), letter, (token, position, other) => {
        fc.pre(token[position] !== other);
        const changed = token.slice(0, position) + other + token.slice(position + 1);
        expect(isWellFormedToken(changed)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('is refused at each of its places, whichever letter of its alphabet stands there instead', () => {
    const token = newToken('partner');
    const accepted = Array.from(token).flatMap((letter, position) =>
      alphabet
        .filter((other) => other !== letter)
        .map((other) => token.slice(0, position) + other + token.slice(position + 1))
        .filter(isWellFormedToken),
    );
    expect(accepted).toEqual([]);
  });

  it('is refused when a character is missing, added, or has changed places with its neighbour', () => {
    fc.assert(
      fc.property(someToken, fc.nat(53), letter, (token, position, other) => {
        const [before, at, after] = [
          token.slice(0, position),
          token.slice(position, position + 2),
          token.slice(position + 2),
        ];
        expect(isWellFormedToken(before + after)).toBe(false);
        expect(isWellFormedToken(before + other + at + after)).toBe(false);
        const swapped = before + Array.from(at).reverse().join('') + after;
        expect(isWellFormedToken(swapped)).toBe(swapped === token);
      }),
    );
  });

  it('is refused when somebody made it up', () => {
    const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 49, maxLength: 49 });
    fc.assert(
      fc.property(fc.constantFrom(...types), body, (type, made) => {
        expect(isWellFormedToken(tokenPrefixes[type] + made)).toBe(false);
      }),
    );
  });

  it.each(['', ' ', '\n', '\0', '='])('is refused with %j behind or before it', (strange) => {
    const token = newToken('user');
    expect(isWellFormedToken(token + strange)).toBe(strange === '');
    expect(isWellFormedToken(strange + token)).toBe(strange === '');
  });

  it('is kept as its SHA-256 and nothing else', () => {
    const token = newToken('session');
    expect(tokenHash(token)).toHaveLength(32);
    expect(tokenHash(token)).toEqual(tokenHash(token));
    expect(tokenHash(token).equals(tokenHash(newToken('session')))).toBe(false);
  });
});

describe('the token of a link', () => {
  it('can be written again from its id, and by nobody without the secret key', () => {
    const id = newId();
    expect(linkToken(secretKey, id)).toBe(linkToken(secretKey, id));
    expect(linkToken(secretKey, id)).not.toBe(linkToken(secretKey, newId()));
    expect(linkToken(secretKey, id)).not.toBe(linkToken(`${secretKey}.`, id));
  });
});
