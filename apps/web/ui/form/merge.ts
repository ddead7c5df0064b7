type Values = object;

/** The fields in which two versions differ. */
export function differences<Of extends Values>(one: Of, other: Of): (keyof Of & string)[] {
  const names = Object.keys(one) as (keyof Of & string)[];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** The fields that both have changed since `before`. */
export function disputed<Of extends Values>(
  before: Of,
  mine: Of,
  theirs: Of,
): (keyof Of & string)[] {
  const byThem = differences(before, theirs);
  return differences(before, mine).filter((name) => byThem.includes(name));
}

/** Their version with what I have changed since `before`, but for the fields that I give up. */
export function withMine<Of extends Values>(
  before: Of,
  mine: Of,
  theirs: Of,
  given: readonly (keyof Of & string)[] = [],
): Of {
  const merged = { ...theirs };
  for (const name of differences(before, mine)) {
    if (!given.includes(name)) merged[name] = mine[name];
  }
  return merged;
}
