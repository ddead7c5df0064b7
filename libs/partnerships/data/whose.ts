/** Whose partnerships are wanted; everybody's, if nothing is said. */
export interface Whose {
  readonly branchId?: string | undefined;
  readonly ownerId?: string | undefined;
}

const columns = { branchId: 'partnership.branch_id', ownerId: 'partnership.owner_id' } as const;

const filterNames = Object.keys(columns) as readonly (keyof Whose)[];

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
      .map(({ name }, index) => ` and ${columns[name]} = $${valuesBefore + index + 1}`)
      .join(''),
    values: present.map(({ value }) => value),
  };
}
