import { isOperatorKey, newOperatorKey } from './operator-keys';
import { isOperatorSession, newOperatorSession } from './operator-session';

const now = new Date('2026-11-27T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const secrets = { secretKey: 'a secret key of the installation', operatorKeyHash: 'a'.repeat(64) };
const { value, expires } = newOperatorSession(secrets, now);

it("an operator's session holds for an hour", () => {
  expect(expires).toEqual(later(60));
  expect(isOperatorSession(value, secrets, now)).toBe(true);
  expect(isOperatorSession(value, secrets, later(59))).toBe(true);
  expect(isOperatorSession(value, secrets, later(60))).toBe(false);
});

it.each([
  ['nothing', ''],
  ['garbage', 'garbage'],
  ['a time of one’s own', `${later(6000).getTime()}.${value.split('.')[1]!}`],
  ['no signature', value.split('.')[0]!],
  ['an empty signature', `${value.split('.')[0]!}.`],
  ['something behind it', `${value}.more`],
  ['never', `NaN.${value.split('.')[1]!}`],
])('%s is no session', (_, forged) => {
  expect(isOperatorSession(forged, secrets, now)).toBe(false);
});

it('ends with the key that it was opened with, and with the secret key', () => {
  const otherKey = { ...secrets, operatorKeyHash: 'b'.repeat(64) };
  const otherSecret = { ...secrets, secretKey: 'another secret key' };
  expect(isOperatorSession(value, otherKey, now)).toBe(false);
  expect(isOperatorSession(value, otherSecret, now)).toBe(false);
});

it('a key is known by its hash, and no other is', () => {
  const { key, hash } = newOperatorKey();
  expect(isOperatorKey(key, hash)).toBe(true);
  expect(isOperatorKey(hash, hash)).toBe(false);
  expect(isOperatorKey('', hash)).toBe(false);
  expect(newOperatorKey().key).not.toBe(key);
});
