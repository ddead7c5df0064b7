import { languages } from '#kernel';
import { contactMessages } from '../messages';
import { affiliationFaults, refuseChangeOfParty, withTraits } from './contact.rules';
import { contactKindNames, contactKinds } from './contact-kind';
import { type Contact } from './contact';

const person = { party: 'person' } as const;
const organisation = { party: 'organisation' } as const;

describe('the kinds of contacts', () => {
  it('are the nine that the design names', () => {
    expect(contactKindNames).toHaveLength(9);
  });

  it.each(languages)('each have a label in %s', (language) => {
    const labels = contactKindNames.map(
      (kind) => contactMessages[language][`contact_kind.${kind}`],
    );
    expect(labels.every((label) => label !== undefined && label.length > 0)).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(contactKindNames)('give a new %s its party and default sector', (kind) => {
    expect(withTraits({ kind })).toEqual({ kind, ...contactKinds[kind] });
  });

  it('leave a sector alone that was chosen', () => {
    expect(withTraits({ kind: 'local_business', sector: 'public' }).sector).toBe('public');
  });

  it('make somebody without a kind a person without a sector', () => {
    expect(withTraits({ kind: null })).toEqual({ kind: null, party: 'person', sector: null });
  });
});

describe('changing the kind', () => {
  it('is possible within the same party', () => {
    expect(() => {
      refuseChangeOfParty(organisation as Contact, 'ngo');
    }).not.toThrow();
  });

  it.each(['mentor', null] as const)('refuses to make an organisation a person (%s)', (kind) => {
    expect(() => {
      refuseChangeOfParty(organisation as Contact, kind);
    }).toThrow('party_is_fixed');
  });
});

describe('an affiliation', () => {
  const dates = { startedOn: '2024-02-29', endedOn: null };

  it('ties a person to an organisation', () => {
    expect(affiliationFaults(dates, person, organisation)).toEqual([]);
  });

  it('names both ends when they are the wrong way round', () => {
    expect(affiliationFaults(dates, organisation, person).map(({ pointer }) => pointer)).toEqual([
      '/personId',
      '/organisationId',
    ]);
  });

  it('names an end that does not exist', () => {
    expect(affiliationFaults(dates, person, null)).toEqual([
      { pointer: '/organisationId', code: 'not_an_organisation' },
    ]);
  });

  it('cannot end before it starts', () => {
    const faults = affiliationFaults({ ...dates, endedOn: '2024-02-28' }, person, organisation);
    expect(faults).toEqual([{ pointer: '/endedOn', code: 'before_start' }]);
  });
});
