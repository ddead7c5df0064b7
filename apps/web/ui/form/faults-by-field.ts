import { Problem } from '#api-client';

/** What a problem says of the fields of a form: `/fields/0` is about the field `fields`. */
export function faultsByField(error: unknown, values: object): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const known = error.faults.flatMap(({ pointer, message }) => {
    const field = pointer.split('/')[1] ?? '';
    return field in values ? [[field, message] as const] : [];
  });
  return Object.fromEntries(known);
}
