import { Problem } from '#api-client';

/**
 * What a problem says of the fields of a form: `/tags/0` is about the field `tags`, and `/goals/0/dueOn` about
 * `goals.0.dueOn`, as forms name the fields of a line.
 */
export function faultsByField(error: unknown, values: object): Record<string, string> {
  if (!(error instanceof Problem)) return {};
  const known = error.faults.flatMap(({ pointer, message }) => {
    const [field = '', at, part] = pointer.split('/').slice(1);
    const value = partOf(values, field);
    if (value === undefined) return [];
    const isOfLine = partOf(partOf(value, at), part) !== undefined;
    return [[isOfLine ? `${field}.${at}.${part}` : field, message] as const];
  });
  return Object.fromEntries(known);
}

function partOf(whole: unknown, name: string | undefined): unknown {
  if (typeof whole !== 'object' || whole === null || name === undefined) return undefined;
  return Object.getOwnPropertyDescriptor(whole, name)?.value;
}
