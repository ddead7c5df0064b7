import { keysOf, nameKeys, phoneKeyOf } from './client-keys';

it('the order of a name and its script do not matter', () => {
  expect(nameKeys('Kowalska, Łucja')).toEqual(nameKeys('łucja KOWALSKA'));
  expect(nameKeys('Олена Шевченко')).toContain('olena szewczenko');
});

it('a telephone number is the same with and without its country, however it is written', () => {
  const key = phoneKeyOf('+48 600 100 200');
  for (const same of ['600100200', '0048 600-100-200', '(600) 100.200']) {
    expect(phoneKeyOf(same)).toBe(key);
  }
  expect(phoneKeyOf('600 100 201')).not.toBe(key);
});

it('an emergency number, or no number at all, tells nobody apart', () => {
  expect(phoneKeyOf('112')).toBeNull();
  expect(keysOf({ name: 'Anna', phone: null }).phoneKey).toBeNull();
});
