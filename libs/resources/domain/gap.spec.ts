import { contactKindNames, sectors } from '#contacts';
import { gapMatter, gapName } from './gap';
import { findGaps, type MapEntry, type Partner } from './gap.rules';
import { partnerSectors } from './partners';
import { kindsThatOftenHelp } from './standard-topics';

let made = 0;

const entry = (said: Partial<MapEntry>): MapEntry => ({
  id: `entry-${++made}`,
  ...{ contactId: 'office', side: 'offers', code: 'legal_advice', topic: 'advice' },
  ...{ audiences: [], branchIds: [], ...said },
});
const need = (said: Partial<MapEntry> = {}): MapEntry =>
  entry({ contactId: null, side: 'needs', ...said });
const partner = (said: Partial<Partner> = {}): Partner => ({
  ...{ contactId: 'office', sector: 'public', branchId: null, ...said },
});

const gapsOf = (
  entries: readonly MapEntry[],
  partners: readonly Partner[] = [],
  branchIds: readonly string[] = [],
) => findGaps({ entries, partners, branchIds });
const names = (...map: Parameters<typeof gapsOf>) => gapsOf(...map).map(({ gap }) => gap);

describe('a need', () => {
  it('is a gap while nobody offers it, which says who needs it', () => {
    const [ours, theirs] = [need(), need({ contactId: 'bakery' })];
    expect(gapsOf([ours, theirs])[0]).toEqual({
      gap: 'need:legal_advice',
      matter: { kind: 'need', code: 'legal_advice' },
      reason: 'nobody_offers_it',
      neededBy: [ours.id, theirs.id],
      offeredByOthers: 0,
    });
  });

  it('stays one while those who offer it are no partners', () => {
    const [gap] = gapsOf([need(), entry({}), entry({ contactId: 'chamber' })]);
    expect(gap).toMatchObject({ reason: 'no_partner_offers_it', offeredByOthers: 2 });
  });

  it('is none once a partner offers it, or the library itself', () => {
    expect(names([need(), entry({})], [partner()])).not.toContain('need:legal_advice');
    const theirs = need({ contactId: 'bakery' });
    expect(names([theirs, entry({ contactId: null })])).not.toContain('need:legal_advice');
  });

  it('is not met by whoever has it', () => {
    const theirs = [need({ contactId: 'office' }), entry({})];
    expect(names(theirs, [partner()])).toContain('need:legal_advice');
  });

  it('of a whole topic is met by anything in it, and not the other way round', () => {
    const topic = need({ code: 'advice' });
    expect(names([topic, entry({})], [partner()])).not.toContain('need:advice');
    expect(names([need(), entry({ code: 'advice' })], [partner()])).toContain('need:legal_advice');
  });
});

describe('an audience', () => {
  it('is a gap until a partner offers something for it in particular', () => {
    expect(names([entry({})], [partner()])).toContain('audience:seniors');
    expect(names([entry({ audiences: ['seniors'] })])).toContain('audience:seniors');
    const offers = [entry({ audiences: ['seniors'] })];
    expect(names(offers, [partner()])).not.toContain('audience:seniors');
  });

  it('comes before the others when somebody needs something for it', () => {
    const met = [need({ audiences: ['migrants'] }), entry({})];
    expect(names(met, [partner()])[0]).toBe('audience:migrants');
  });
});

describe('a branch', () => {
  it('is a gap until it has a partner of its own, or one offers something there', () => {
    expect(names([entry({})], [partner()], ['b1', 'b2'])).toEqual(
      expect.arrayContaining(['branch:b1', 'branch:b2']),
    );
    const there = [entry({ branchIds: ['b2'] })];
    expect(names([], [partner({ branchId: 'b1' })], ['b1', 'b2'])).not.toContain('branch:b1');
    expect(names(there, [partner()], ['b2'])).not.toContain('branch:b2');
  });
});

describe('a web of partners', () => {
  it('that is all public and non-governmental lacks business', () => {
    const partners = [partner(), partner({ contactId: 'foundation', sector: 'ngo' })];
    expect(gapsOf([], partners).at(-1)).toMatchObject({
      gap: 'sector:private',
      reason: 'all_partners_of_other_sectors',
    });
    const gaps = names([], [...partners, partner({ sector: 'private' })]);
    expect(gaps.some((gap) => gap.startsWith('sector'))).toBe(false);
  });

  it('lacks no sector more than another while there is nobody in it', () => {
    expect(names([]).some((gap) => gap.startsWith('sector'))).toBe(false);
  });
});

describe('the name of a gap', () => {
  it.each([
    { kind: 'need', code: 'legal_advice' },
    { kind: 'audience', audience: 'seniors' },
    { kind: 'branch', branchId: '0194f000-0000-7000-8000-000000000003' },
    { kind: 'sector', sector: 'private' },
  ] as const)('says what it is about (%#)', (matter) => {
    expect(gapMatter(gapName(matter))).toEqual(matter);
  });

  it.each(['', 'need', 'need:', 'audience:kings', 'sector:', 'branch:7', 'need:a:b', 'moon:1'])(
    'is not %p',
    (name) => {
      expect(gapMatter(name)).toBeUndefined();
    },
  );
});

it('the sectors and kinds that are looked at are those of contacts', () => {
  expect([...partnerSectors].sort()).toEqual([...sectors].sort());
  expect(contactKindNames).toEqual(
    expect.arrayContaining(Object.values(kindsThatOftenHelp).flat() as never),
  );
});
