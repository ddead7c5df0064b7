import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';

/** What the address says of the contacts that are shown: an address can be kept, and sent to a colleague. */
export interface ContactsSearch {
  readonly q?: string | undefined;
  readonly kind?: ContactKind | undefined;
  readonly city?: string | undefined;
  readonly tag?: string | undefined;
  /** Only those that the signed-in person looks after. */
  readonly mine?: boolean | undefined;
  readonly archived?: boolean | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function contactsSearch(search: Partial<ContactsSearch>): ContactsSearch {
  const { q, kind, city, tag, mine, archived } = search;
  return {
    q: text(q),
    kind: contactKindNames.find((one) => one === kind),
    city: text(city),
    tag: text(tag),
    mine: mine === true ? true : undefined,
    archived: archived === true ? true : undefined,
  };
}

/** Addresses read digits as a number: `?q=2026`. */
function text(value: string | number | undefined): string | undefined {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}
