import { type Method } from '#test';
import { resolved, type Schema } from './schema';

/** One operation of the OpenAPI document, with every schema resolved. */
export interface Operation {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly queries: Readonly<Record<string, Schema>>;
  readonly requiredQueries: readonly string[];
  readonly headers: readonly string[];
  /** The schema of its body, if it takes one. */
  readonly body: Schema | undefined;
  /** The type of the file that it takes instead of JSON, if it does. */
  readonly fileType?: string | undefined;
  /** It takes a form, as browsers send it, and not JSON. */
  readonly isForm: boolean;
  readonly door: Door;
}

/** Who may come in: anybody, a user of the library, or a partner. */
export type Door = 'everybody' | 'users' | 'partners';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface DescribedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Every operation that the document describes. */
export function operationsOf({ paths, components }: ApiDescription): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => {
      const { parameters = [], requestBody } = described;
      const named = (where: string) => parameters.filter((one) => one.in === where);
      const content = requestBody?.content ?? {};
      const body = content['application/json']?.schema;
      return {
        name: `${method} ${path}`,
        method: method as Method,
        path,
        pathParameters: named('path').map(({ name }) => name),
        queries: Object.fromEntries(
          named('query').map(({ name, schema = {} }) => [
            name,
            resolved(schema, components.schemas),
          ]),
        ),
        requiredQueries: named('query')
          .filter(({ required }) => required)
          .map(({ name }) => name),
        headers: named('header').map(({ name }) => name),
        body: body && resolved(body, components.schemas),
        fileType: body ? undefined : Object.keys(content)[0],
        isForm: false,
        door: doorOf(described),
      };
    }),
  );
}

function doorOf({ security = [] }: DescribedOperation): Door {
  const schemes = security.flatMap((one) => Object.keys(one));
  if (schemes.length === 0) return 'everybody';
  return schemes.includes('partner') ? 'partners' : 'users';
}
