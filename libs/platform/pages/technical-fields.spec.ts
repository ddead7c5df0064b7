import { isTechnical } from './technical-fields';

it('a person who reads their data is not told of what is not there, nor of our bookkeeping', () => {
  for (const [name, value] of [
    ['phone', null],
    ['consents', []],
    ['id', '0194f000-0000-7000-8000-000000000001'],
    ['contactId', '0194f000-0000-7000-8000-000000000001'],
    ['version', 3],
  ] as const) {
    expect([name, isTechnical(name, value)]).toEqual([name, true]);
  }
});

it('everything else is told, also what is false or nought', () => {
  for (const value of [false, 0, 'Łucja', ['name'], {}]) {
    expect(isTechnical('clientContacted', value)).toBe(false);
  }
});
