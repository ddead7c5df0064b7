type Values = object;

/** The fields in which two versions differ. */
export function differences<Of extends Values>(one: Of, other: Of): (keyof Of & string)[] {
  const names = Object.keys(one) as (keyof Of & string)[];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** Their version with what I have changed since `before`. */
export function withMine<Of extends Values>(before: Of, mine: Of, theirs: Of): Of {
  const merged = { ...theirs };
  for (const name of differences(before, mine)) merged[name] = mine[name];
  return merged;
}
