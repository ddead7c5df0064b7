/** A value and what it is for, from one text: `sekretariat: +48 94 351 00 00`. No value has a colon with a space. */
export function splitLabel(text: string): {
  readonly value: string;
  readonly label: string | null;
} {
  const at = text.lastIndexOf(': ');
  if (at < 0) return { value: text.trim(), label: null };
  return { value: text.slice(at + 2).trim(), label: text.slice(0, at).trim() || null };
}
