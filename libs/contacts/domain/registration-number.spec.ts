import {
  readRegistrationNumber,
  type RegistrationNumberKind,
  registrationNumberKinds,
} from './registration-number';

/** Published examples, and numbers of public companies and institutions from the registers. */
const right: readonly [RegistrationNumberKind, string, string][] = [
  ['nip', '123-456-32-18', '1234563218'],
  ['nip', 'PL 525-000-77-38', '5250007738'],
  ['regon', '123456785', '123456785'],
  ['regon', '016298263', '016298263'],
  ['regon', '12345678512347', '12345678512347'],
  ['krs', '0000026438', '0000026438'],
  ['krs', '26438', '0000026438'],
  ['edrpou', '14360570', '14360570'],
  ['edrpou', '20077720', '20077720'],
  ['edrpou', '00032129', '00032129'],
  ['edrpou', '40075815', '40075815'],
  ['bin', '941240000193', '941240000193'],
  ['bin', '940140000385', '940140000385'],
  ['bin', '020240000555', '020240000555'],
];

it.each(right)('%s %s is right', (kind, written, value) => {
  expect(readRegistrationNumber(kind, written)).toEqual({ kind, value });
});

it.each(right.filter(([kind]) => kind !== 'krs'))(
  'any one digit of %s %s that is wrong is found',
  (kind, _, value) => {
    for (let at = 0; at < value.length; at += 1) {
      // The weight of a BIN's eleventh digit is eleven, and so it counts for nothing.
      if (kind === 'bin' && at === 10) continue;
      const wrong = `${value.slice(0, at)}${(Number(value[at]) + 1) % 10}${value.slice(at + 1)}`;
      expect([wrong, readRegistrationNumber(kind, wrong)]).toEqual([wrong, undefined]);
    }
  },
);

it.each(registrationNumberKinds)('%s is neither letters, nothing, zeros, nor too long', (kind) => {
  for (const written of ['', '-', 'abcdefghij', '0000000000', '1'.repeat(30), '١٢٣٤٥٦٣٢١٨']) {
    expect(readRegistrationNumber(kind, written)).toBeUndefined();
  }
});
