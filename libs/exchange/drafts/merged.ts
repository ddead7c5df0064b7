import { type Contact, type NewContact } from '#contacts';
import { type PresentPolicy } from '../domain/import';
import { type PreparedRow } from './known-contacts';

type Said = Partial<NewContact>;

/** What a row says anew of a contact that is there already; undefined when there is nothing. */
export function newsOf(
  { draft: { details, saysKind }, contact: prepared }: PreparedRow,
  now: Contact,
  policy: Exclude<PresentPolicy, 'skip'>,
): Said | undefined {
  const { kind, ...rest } = details;
  const said: Said = saysKind ? { kind, ...rest } : rest;
  // Compared is what contacts make of what is said: `601 202 303` is `+48601202303`.
  const news = Object.entries(said).filter(([field]) => {
    const [before, after] = [valueOf(now, field), valueOf(prepared, field)];
    return policy === 'overwrite' ? !isSame(before, after) : isGap(field, before);
  });
  return news.length === 0 ? undefined : Object.fromEntries(news);
}

function valueOf(contact: Contact, field: string): unknown {
  return Reflect.get(contact, field);
}

/** Nothing is there. A sector or a status is always there, because a contact begins with one. */
function isGap(field: string, now: unknown): boolean {
  return field !== 'name' && (now === null || (Array.isArray(now) && now.length === 0));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** PostgreSQL keeps the properties of JSON in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
