import { type ContactKind } from '#contacts';

/** Whose partnerships, and with whom, are wanted; all of them, if nothing is said. */
export interface Whose {
  readonly branchId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly contactKind?: ContactKind | undefined;
}

/** What is asked of each, `?` standing for the value. Of the contact only its kind is asked, so it is joined here. */
export const whoseConditions = {
  branchId: 'partnership.branch_id = ?',
  ownerId: 'partnership.owner_id = ?',
  contactKind: `exists (select from contacts as partner where partner.library_id = partnership.library_id
    and partner.id = partnership.contact_id and partner.kind = ?)`,
} as const satisfies Record<keyof Whose, string>;

const filterNames = Object.keys(whoseConditions) as readonly (keyof Whose)[];

/**
 * What a statement asks of partnerships, its values standing after the first so many; `name` tells the
 * combinations apart, so that each has a plan of its own.
 */
export function askedOf(
  whose: Whose,
  valuesBefore: number,
): { readonly name: string; readonly condition: string; readonly values: readonly string[] } {
  const present = filterNames.flatMap((name) => {
    const value = whose[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return {
    name: present.map(({ name }) => `_${name}`).join(''),
    condition: present
      .map(({ name }, index) => {
        const place = `$${valuesBefore + index + 1}`;
        return ` and ${whoseConditions[name].replace('?', place)}`;
      })
      .join(''),
    values: present.map(({ value }) => value),
  };
}
