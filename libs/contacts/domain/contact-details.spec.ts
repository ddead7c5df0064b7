import { noPoints, primaryPoints, readContactPoints, type SaidPoints } from './contact-details';

const office = { number: '+48943510000', extension: null, label: 'sekretariat' };
const mobile = { number: '+48600100200', extension: null, label: null };

function read(said: SaidPoints, before = noPoints) {
  const { value, faults } = readContactPoints(before, said, 'PL');
  return { ...value, primary: primaryPoints(value), faults };
}

describe('a telephone number', () => {
  it('is the primary one when it is said alone', () => {
    const { phones, primary } = read({ phone: '94 351 00 00 wew. 12' });
    expect(phones).toEqual([{ number: '+48943510000', extension: '12', label: null }]);
    expect(primary.phone).toBe('+48 94 351 00 00 ext. 12');
  });

  it('said alone takes the place of the first and leaves the others', () => {
    const before = { ...noPoints, phones: [office, mobile] };
    expect(read({ phone: '19115' }, before).phones).toEqual([
      { number: '19115', extension: null, label: null },
      mobile,
    ]);
    expect(read({ phone: '600 100 200' }, before).phones).toEqual([mobile]);
    expect(read({ phone: null }, before).phones).toEqual([mobile]);
    expect(read({}, before).phones).toEqual([office, mobile]);
  });

  it('keeps what it is called when it is said again', () => {
    expect(read({ phone: '94 351 00 00' }, { ...noPoints, phones: [office] }).phones).toEqual([
      office,
    ]);
  });

  it('stands once in a list', () => {
    const phones = [{ number: '600 100 200' }, office, { number: '+48 600-100-200' }];
    expect(read({ phones }).phones).toEqual([mobile, office]);
  });

  it('that cannot be one is named by its place', () => {
    expect(read({ phones: [office, { number: 'ask Anna' }] }).faults).toEqual([
      { pointer: '/phones/1/number', code: 'phone' },
    ]);
    expect(read({ phone: 'ask Anna' }).faults).toEqual([{ pointer: '/phone', code: 'phone' }]);
    expect(read({ phone: '' }).faults).toEqual([{ pointer: '/phone', code: 'phone' }]);
  });
});

describe('a list and its first item, said together', () => {
  it('agree as we answer them', () => {
    const said = {
      phone: '+48 94 351 00 00',
      phones: [office, mobile],
      email: 'PUP@kolobrzeg.example.org',
      emails: [{ address: 'pup@kolobrzeg.example.org', label: null }],
      city: 'Kołobrzeg',
      street: null,
      addresses: [{ city: 'Kołobrzeg' }],
    };
    expect(read(said).faults).toEqual([]);
    expect(read({ ...noPoints, phone: null, email: null, city: null }).faults).toEqual([]);
  });

  it('are refused when they do not', () => {
    const said = {
      phone: '600 100 200',
      phones: [office],
      email: null,
      emails: [{ address: 'pup@kolobrzeg.example.org' }],
      city: 'Koszalin',
      addresses: [{ city: 'Kołobrzeg' }],
    };
    expect(read(said).faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/phone', 'not_the_first'],
      ['/email', 'not_the_first'],
      ['/city', 'not_the_first'],
    ]);
  });
});

describe('an address', () => {
  it('changes in the parts that are said', () => {
    const before = read({ street: 'ul. Katedralna 46', city: 'Kołobrzeg' });
    const { addresses, primary } = read({ postalCode: '78-100', street: null }, before);
    expect(addresses).toMatchObject([{ street: null, postalCode: '78-100', city: 'Kołobrzeg' }]);
    expect(primary).toMatchObject({ postalCode: '78-100', city: 'Kołobrzeg', street: null });
  });

  it('of which nothing is left is gone, and the next takes its place', () => {
    const before = read({ addresses: [{ city: 'Kołobrzeg' }, { city: 'Koszalin' }] });
    expect(read({ city: null }, before).primary.city).toBe('Koszalin');
    expect(read({ addresses: [] }, before).addresses).toEqual([]);
  });
});
