import {
  type ContactKind,
  contactKindNames,
  type Sector,
  sectors,
} from '#libs/contacts/domain/contact-kind';
import { type ContactStatus, contactStatuses } from '#libs/contacts/domain/contact-status';

/** Filters that no field asks for: a saved view may have them, and a link may lead here with them. */
const carried = ['party', 'deputyId', 'branchId', 'lastContactBefore', 'lastContactAfter'] as const;

type Carried = Readonly<Partial<Record<(typeof carried)[number], string | undefined>>>;

/** What the address says of the contacts that are shown: an address can be kept, and sent to a colleague. */
export interface ContactsSearch extends Carried {
  readonly q?: string | undefined;
  readonly kind?: ContactKind | undefined;
  readonly city?: string | undefined;
  readonly tag?: string | undefined;
  readonly status?: ContactStatus | undefined;
  readonly sector?: Sector | undefined;
  readonly ownerId?: string | undefined;
  /** A code of NACE Rev. 2: all that stand in it. */
  readonly industry?: string | undefined;
  /** Nobody was in touch since this day: `2026-06-01`. */
  readonly quietSince?: string | undefined;
  /** Whether somebody has promised something. */
  readonly promised?: boolean | undefined;
  /** Only those that the signed-in person looks after. */
  readonly mine?: boolean | undefined;
  readonly archived?: boolean | undefined;
  /** The saved view that this began with. */
  readonly view?: string | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function contactsSearch(search: Partial<ContactsSearch>): ContactsSearch {
  const { q, kind, city, tag, status, sector, ownerId, quietSince, promised } = search;
  return {
    ...Object.fromEntries(carried.map((name) => [name, text(search[name])])),
    q: text(q),
    kind: contactKindNames.find((one) => one === kind),
    city: text(city),
    tag: text(tag),
    status: contactStatuses.find((one) => one === status),
    sector: sectors.find((one) => one === sector),
    ownerId: text(ownerId),
    industry: text(search.industry),
    quietSince: /^\d{4}-\d\d-\d\d$/.test(quietSince ?? '') ? quietSince : undefined,
    promised: typeof promised === 'boolean' ? promised : undefined,
    mine: search.mine === true ? true : undefined,
    archived: search.archived === true ? true : undefined,
    view: text(search.view),
  };
}

/** Whether it asks for fewer than all. */
export function isNarrowed({ view: _, ...filters }: ContactsSearch): boolean {
  return Object.values<unknown>(filters).some((one) => one !== undefined);
}

/** Addresses read digits as a number: `?q=2026`. */
function text(value: string | number | undefined): string | undefined {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}
