import { type Malformation } from './malformations';
import { type Operation } from './operations';
import { type RawRequest } from './send';
import { encoded, jsonText } from './weird-values';

/** What a well-formed request for an operation needs to know at this moment. */
export interface Setting {
  /** The ids of the path's parameters. */
  readonly ids: Readonly<Record<string, string>>;
  /** What the query must say. */
  readonly query: string;
  readonly token: string | undefined;
  readonly entityTag: string;
  readonly body: unknown;
}

/** A request for the operation with which one thing is wrong, or nothing. */
export function render(
  operation: Operation,
  setting: Setting,
  malformation?: Malformation,
): RawRequest {
  const { method, body: schema, isForm, fileType } = operation;
  const write = isForm ? formText : fileType === undefined ? jsonText : String;
  const text = malformation ? bodyText(malformation, setting.body, write) : write(setting.body);
  const hasBody =
    schema !== undefined ||
    fileType !== undefined ||
    (malformation !== undefined && speaksOfBody(malformation));
  return {
    method: method.toUpperCase(),
    target: address(operation, setting, malformation),
    headers: {
      ...(setting.token !== undefined && { authorization: `Bearer ${setting.token}` }),
      ...(operation.headers.includes('If-Match') && { 'if-match': setting.entityTag }),
      ...(hasBody && {
        'content-type': isForm
          ? 'application/x-www-form-urlencoded'
          : (fileType ?? 'application/json'),
      }),
      ...(malformation?.kind === 'type' && { 'content-type': malformation.contentType }),
      ...(malformation?.kind === 'header' && { [malformation.name]: malformation.value }),
    },
    body: hasBody ? text : undefined,
  };
}

function speaksOfBody({ kind }: Malformation): boolean {
  return ['json', 'bytes', 'type', 'root'].includes(kind);
}

function address(
  { path, pathParameters }: Operation,
  { ids, query }: Setting,
  malformation: Malformation | undefined,
): string {
  const filled = pathParameters.reduce((sofar, name) => {
    const isWrong = malformation?.kind === 'id' && malformation.parameter === name;
    return sofar.replace(`{${name}}`, () => (isWrong ? malformation.text : (ids[name] ?? '')));
  }, path);
  const wrong = malformation?.kind === 'query' ? visible(malformation.text) : '';
  const asked = [query, wrong].filter((part) => part !== '').join('&');
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** Node's client refuses to write what no address may hold unencoded. */
function visible(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent);
}

function bodyText(
  malformation: Malformation,
  body: unknown,
  write: (value: unknown) => string,
): string | Buffer {
  switch (malformation.kind) {
    case 'json':
      return malformation.text;
    case 'bytes':
      return Buffer.from(malformation.base64, 'base64');
    case 'root':
      return write(malformation.value);
    case 'extra': {
      // Not by assignment: `__proto__` must become a property like any other.
      const extra = Object.fromEntries([[malformation.name, malformation.value]]);
      return write({ ...(body as object), ...extra });
    }
    case 'missing':
      return write({ ...(body as object), [malformation.field]: undefined });
    case 'field':
      return write(replaced(body, malformation.path, malformation.value));
    case 'type':
    case 'query':
    case 'header':
    case 'id':
      return write(body);
  }
}

function formText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const text = (one: unknown) => (typeof one === 'string' ? one : jsonText(one));
  return Object.entries(value)
    .map(([name, one]) => `${encoded(name)}=${encoded(text(one))}`)
    .join('&');
}

function replaced(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const inner: unknown = (body as Record<string, unknown> | undefined)?.[name];
  if (name === '0') return [replaced(inner, rest, value)];
  return { ...(body as object | undefined), [name]: replaced(inner, rest, value) };
}
