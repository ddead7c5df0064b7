import * as fc from 'fast-check';
import { type Candidate, suggest, suggestionWeights, type Wish } from './suggestion.rules';

const aPartner = (overrides: Partial<Candidate> = {}): Candidate => ({
  id: 'c0000000-0000-7000-8000-000000000001',
  name: 'Powiatowy Urząd Pracy w Kołobrzegu',
  tags: [],
  languages: [],
  city: null,
  isFull: false,
  open: 0,
  answered: 0,
  unanswered: 0,
  medianHours: null,
  ...overrides,
});

const nothing: Wish = { services: [], language: null, place: null };

const reasonsOf = (candidate: Candidate, wish: Wish) =>
  suggest([candidate], wish)[0]!.grounds.map(({ reason }) => reason);

describe('A partner suggestion', () => {
  it('reads like what a colleague would say', () => {
    const office = aPartner({
      tags: ['Praca', 'szkolenia'],
      languages: ['pl', 'uk-UA'],
      city: 'Kołobrzeg',
      answered: 9,
      unanswered: 1,
      medianHours: 20,
    });
    const wish = { services: ['praca'], language: 'uk', place: 'kolobrzeg' };
    expect(reasonsOf(office, wish)).toEqual([
      'services_offered',
      'language_spoken',
      'same_place',
      'has_room',
      'answers_in_time',
    ]);
    expect(suggest([office], wish)[0]!.score).toBe(100);
  });

  it('finds a place whatever the script', () => {
    const wish = { ...nothing, place: 'Kyiv' };
    expect(reasonsOf(aPartner({ city: 'Київ' }), wish)).toContain('same_place');
    expect(reasonsOf(aPartner({ city: 'Львів' }), wish)).toContain('other_place');
  });

  it('says what is not known, and counts it half', () => {
    const [{ grounds, score }] = suggest([aPartner()], { ...nothing, language: 'pl' }) as [
      ReturnType<typeof suggest>[number],
    ];
    expect(grounds.map(({ reason }) => reason)).toEqual([
      'language_unknown',
      'has_room',
      'no_experience',
    ]);
    expect(score).toBe(Math.round((100 * (12.5 + 15 + 7.5)) / 55));
  });

  it('names a partner that is full, busy or silent as such', () => {
    expect(reasonsOf(aPartner({ isFull: true }), nothing)).toContain('is_full');
    expect(reasonsOf(aPartner({ open: 12 }), nothing)).toContain('is_busy');
    expect(reasonsOf(aPartner({ answered: 1, unanswered: 4 }), nothing)).toContain('often_silent');
    expect(reasonsOf(aPartner({ answered: 4, medianHours: 200 }), nothing)).toContain(
      'answers_late',
    );
  });

  it('comes before a worse one, however few referrals that has open', () => {
    const full = aPartner({ id: 'c0000000-0000-7000-8000-000000000000', isFull: true });
    const free = aPartner({ open: 9 });
    expect(suggest([full, free], nothing)[0]!.contact.id).toBe(free.id);
  });

  it('prefers the one with fewer referrals open where all else is equal', () => {
    const busy = aPartner({ id: 'c0000000-0000-7000-8000-000000000000', open: 5 });
    expect(suggest([busy, aPartner()], nothing)[0]!.contact.id).toBe(aPartner().id);
  });

  it('has weights that make up 100', () => {
    expect(Object.values<number>(suggestionWeights).reduce((sum, one) => sum + one)).toBe(100);
  });
});

const candidates = fc.record({
  id: fc.uuid(),
  name: fc.constant('A partner'),
  tags: fc.subarray(['praca', 'kursy', 'kredyt']),
  languages: fc.subarray(['pl', 'uk', 'en']),
  city: fc.constantFrom(null, 'Kołobrzeg', 'Koszalin'),
  isFull: fc.boolean(),
  open: fc.nat(20),
  answered: fc.nat(9),
  unanswered: fc.nat(9),
  medianHours: fc.constantFrom(null, 5, 100),
});
const wishes = fc.record({
  services: fc.subarray(['praca', 'kursy']),
  language: fc.constantFrom(null, 'pl', 'uk'),
  place: fc.constantFrom(null, 'Kołobrzeg'),
});

describe('Partner suggestions', () => {
  it('are scored from 0 to 100, and explain every point', () => {
    fc.assert(
      fc.property(candidates, wishes, (candidate, wish) => {
        const [{ score, grounds }] = suggest([candidate], wish) as [
          ReturnType<typeof suggest>[number],
        ];
        const points = grounds.reduce((sum, ground) => sum + ground.points, 0);
        const outOf = grounds.reduce((sum, ground) => sum + ground.outOf, 0);
        expect(score).toBe(Math.round((100 * points) / outOf));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never fall because a partner got better at one thing', () => {
    fc.assert(
      fc.property(candidates, wishes, (candidate, wish) => {
        const before = suggest([candidate], wish)[0]!.score;
        const better: Partial<Candidate>[] = [
          { isFull: false },
          { open: 0 },
          { tags: ['praca', 'kursy', 'kredyt'] },
          { languages: ['pl', 'uk', 'en'] },
          { city: 'Kołobrzeg' },
          { answered: 9, unanswered: 0, medianHours: 5 },
        ];
        for (const change of better) {
          expect(suggest([{ ...candidate, ...change }], wish)[0]!.score).toBeGreaterThanOrEqual(
            before,
          );
        }
      }),
    );
  });

  it('do not depend on the order of the candidates', () => {
    const some = fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(some, wishes, (given, wish) => {
        expect(suggest([...given].reverse(), wish)).toEqual(suggest(given, wish));
      }),
    );
  });
});
