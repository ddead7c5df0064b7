import { type Contact, type ContactDetails } from './contact';
import { distinct, primaryPoints } from './contact-details';
import { type Address, type Email, type Phone } from './contact-points';
import { listFields, type MergeableField, singleFields, writtenFields } from './mergeable-fields';
import { type RegistrationNumber } from './registration-number';

interface ListItems {
  readonly phones: Phone;
  readonly emails: Email;
  readonly addresses: Address;
  readonly registrationNumbers: RegistrationNumber;
  readonly languages: string;
  readonly tags: string;
}

type ListField = (typeof listFields)[number];
type Lists = { readonly [Field in ListField]: readonly ListItems[Field][] };

/** By what two items of a list are the same one. */
const keys: { readonly [Field in ListField]: (item: ListItems[Field]) => string } = {
  phones: ({ number, extension }) => `${number};${extension ?? ''}`,
  emails: ({ address }) => address.toLowerCase(),
  addresses: ({ street, postalCode, city, country }) =>
    JSON.stringify([street, postalCode, city, country]),
  registrationNumbers: ({ kind, value }) => `${kind}:${value}`,
  languages: (language) => language,
  tags: (tag) => tag,
};

type Details = Partial<ContactDetails>;

/** What of the survivor becomes another when the other one is merged into it. */
export function takenOver(
  survivor: Contact,
  merged: Contact,
  taken: readonly MergeableField[],
): Details {
  const isTaken = (field: MergeableField): boolean => taken.includes(field);
  const singles = singleFields.map((field) => [
    field,
    isTaken(field) ? merged[field] : (survivor[field] ?? merged[field]),
  ]);
  const written = writtenFields.map((field) => [
    field,
    isTaken(field) ? merged[field] : joined(survivor[field], merged[field]),
  ]);
  const united = listFields.map((field) => [
    field,
    isTaken(field) ? union(field, merged, survivor) : union(field, survivor, merged),
  ]);
  return changesOf(survivor, Object.fromEntries([...singles, ...written, ...united]) as Details);
}

/** What of the survivor becomes another when that is undone: what was changed since stays. */
export function givenBack(survivor: Contact, before: Details, after: Details): Details {
  const singles = [...singleFields, ...writtenFields].flatMap((field) =>
    field in after && isSame(survivor[field], after[field]) ? [[field, before[field]]] : [],
  );
  const shrunk = listFields.flatMap((field) =>
    field in after ? [[field, withoutGiven(field, survivor, before, after)]] : [],
  );
  return changesOf(survivor, Object.fromEntries([...singles, ...shrunk]) as Details);
}

/** The contact with these changes, and with what follows from them. */
export function changed(contact: Contact, changes: Details): Contact {
  const after = { ...contact, ...changes };
  return { ...after, ...primaryPoints(after) };
}

function joined(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.includes(other)) return one ?? other;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}

function union<Field extends ListField>(
  field: Field,
  first: Lists,
  second: Lists,
): ListItems[Field][] {
  return distinct([...itemsOf(field, first), ...itemsOf(field, second)], keys[field]);
}

/** The list as it was, with what was added to it since the merge and without what was taken away. */
function withoutGiven<Field extends ListField>(
  field: Field,
  now: Lists,
  before: Partial<Lists>,
  after: Partial<Lists>,
): readonly ListItems[Field][] {
  const had = itemsOf(field, before);
  if (isSame(now[field], after[field])) return had;
  const key = keys[field];
  const known = new Set(had.map(key));
  const given = new Set(itemsOf(field, after).map(key));
  return itemsOf(field, now).filter((item) => known.has(key(item)) || !given.has(key(item)));
}

function itemsOf<Field extends ListField>(
  field: Field,
  lists: Partial<Lists>,
): readonly ListItems[Field][] {
  return lists[field] ?? [];
}

function changesOf(contact: Contact, wanted: Details): Details {
  const fields = Object.keys(wanted) as (keyof ContactDetails)[];
  const differing = fields.filter((field) => !isSame(contact[field], wanted[field]));
  return Object.fromEntries(differing.map((field) => [field, wanted[field]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
