import { newId } from '#kernel';
import { type Contact } from './contact';
import { type Phone } from './contact-points';
import { changed, givenBack, takenOver } from './merged-contact';
import { type MergeableField } from './mergeable-fields';
import { blankContact } from './read-contact';

const aContact = (details: Partial<Contact> = {}): Contact => ({
  ...blankContact,
  libraryId: newId(),
  id: newId(),
  party: 'organisation',
  kind: 'ngo',
  name: 'Fundacja',
  version: 1,
  archivedAt: null,
  mergedInto: null,
  createdAt: new Date(0),
  ...details,
});

const phone = (number: string, label: string | null = null): Phone => ({
  number,
  extension: null,
  label,
});

/** Merges, lets something happen in between, and undoes. */
function mergedAndBack(
  survivor: Contact,
  merged: Contact,
  take: MergeableField[] = [],
  meanwhile: Partial<Contact> = {},
): Contact {
  const after = takenOver(survivor, merged, take);
  const before = Object.fromEntries(
    Object.keys(after).map((field) => [field, survivor[field as keyof Contact]]),
  );
  const now = { ...changed(survivor, after), ...meanwhile };
  // What is kept of a merge is kept as text.
  const kept = JSON.parse(JSON.stringify({ before, after })) as {
    before: Partial<Contact>;
    after: Partial<Contact>;
  };
  return changed(now, givenBack(now, kept.before, kept.after));
}

describe('what the survivor takes over', () => {
  it('is what it does not say itself', () => {
    const merged = aContact({ website: 'https://fundacja.example.org', source: 'Targi' });
    expect(takenOver(aContact({ source: 'Sąsiad' }), merged, [])).toEqual({
      website: 'https://fundacja.example.org',
    });
  });

  it('is what was chosen, also where the merged contact says nothing', () => {
    const survivor = aContact({ source: 'Sąsiad', website: 'https://stara.example.org' });
    const merged = aContact({ name: 'Fundacja Morze', website: null });
    expect(takenOver(survivor, merged, ['name', 'website'])).toEqual({
      name: 'Fundacja Morze',
      website: null,
    });
  });

  it('is every number and address once, its own first', () => {
    const survivor = aContact({
      phones: [phone('+48943510000', 'sekretariat')],
      tags: ['mentoring', 'warsztaty'],
    });
    const merged = aContact({
      phones: [phone('+48600100200'), phone('+48943510000')],
      emails: [{ address: 'Biuro@fundacja.example.org', label: null }],
      tags: ['warsztaty', 'targi'],
    });
    expect(takenOver(survivor, merged, [])).toEqual({
      phones: [phone('+48943510000', 'sekretariat'), phone('+48600100200')],
      emails: [{ address: 'Biuro@fundacja.example.org', label: null }],
      tags: ['mentoring', 'warsztaty', 'targi'],
    });
    const taken = takenOver(survivor, merged, ['phones']);
    expect(taken.phones).toEqual([phone('+48600100200'), phone('+48943510000')]);
  });

  it('is what was noted of both', () => {
    const merged = aContact({ notes: 'Lubi kawę' });
    expect(takenOver(aContact({ notes: 'Dzwonić rano' }), merged, [])).toEqual({
      notes: 'Dzwonić rano\n\nLubi kawę',
    });
    expect(takenOver(aContact({ notes: 'Lubi kawę, dzwonić rano' }), merged, [])).toEqual({});
  });

  it('makes the primary ones those that now stand first', () => {
    const merged = aContact({ emails: [{ address: 'nowy@example.org', label: null }] });
    const survivor = aContact({ emails: [{ address: 'stary@example.org', label: null }] });
    expect(changed(survivor, takenOver(survivor, merged, ['emails'])).email).toBe(
      'nowy@example.org',
    );
  });
});

describe('when it is undone', () => {
  const survivor = changed(
    aContact({
      phones: [phone('+48943510000')],
      tags: ['mentoring'],
      notes: 'Dzwonić rano',
      website: null,
    }),
    {},
  );
  const merged = aContact({
    name: 'Fundacja Morze',
    phones: [phone('+48600100200')],
    tags: ['targi'],
    notes: 'Lubi kawę',
    website: 'https://morze.example.org',
    lastVerifiedOn: '2026-11-02',
  });

  it('everything is as it was', () => {
    expect(mergedAndBack(survivor, merged)).toEqual(survivor);
    expect(mergedAndBack(survivor, merged, ['name', 'phones', 'notes'])).toEqual(survivor);
  });

  it('what was said since stays', () => {
    const back = mergedAndBack(survivor, merged, ['name'], {
      name: 'Fundacja Nowa',
      notes: 'Przeprowadzka',
      tags: ['mentoring', 'targi', 'nowe'],
      phones: [phone('+48600100200')],
    });
    expect(back).toMatchObject({
      name: 'Fundacja Nowa',
      notes: 'Przeprowadzka',
      tags: ['mentoring', 'nowe'],
      phones: [],
      website: null,
    });
  });
});
