/** A value with what it is for, in one text: `sekretariat: +48 94 351 00 00`. No value has a colon with a space. */
export function withLabel(value: string, label: string | null): string {
  return label === null ? value : `${label}: ${value}`;
}

export function splitLabel(text: string): {
  readonly value: string;
  readonly label: string | null;
} {
  const at = text.lastIndexOf(': ');
  if (at < 0) return { value: text.trim(), label: null };
  return { value: text.slice(at + 2).trim(), label: text.slice(0, at).trim() || null };
}
