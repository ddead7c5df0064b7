/** As much of a JSON schema as the OpenAPI document of the API uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  /** Something, or null. */
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly example?: unknown;
}

/** The schema with every reference in it replaced by what it refers to. */
export function resolved(schema: Schema, components: Readonly<Record<string, Schema>>): Schema {
  const { $ref, allOf = [], oneOf, anyOf, properties, items, ...rest } = schema;
  const choices = oneOf ?? anyOf;
  if (choices) return orNull(choices, rest, components);
  const named = $ref === undefined ? [] : [components[$ref.replace(/^.*\//, '')]!];
  const parts = [...named, ...allOf].map((part) => resolved(part, components));
  return Object.assign({}, ...parts, {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, resolved(one, components)]),
      ),
    }),
    ...(items && { items: resolved(items, components) }),
  }) as Schema;
}

/** What may also be null is, as the API's document says it, one of two. @throws Error for another choice. */
function orNull(
  choices: readonly Schema[],
  rest: Schema,
  components: Readonly<Record<string, Schema>>,
): Schema {
  const [something, ...others] = choices.filter(({ type }) => type !== 'null');
  if (!something || others.length > 0) throw new Error('The fuzz knows of no such choice');
  const one = resolved(something, components);
  return { ...one, ...rest, type: [...typesOf(one), 'null'] };
}

export function typesOf({ type, properties, enum: values }: Schema): readonly string[] {
  if (typeof type === 'string') return [type];
  if (type) return type;
  if (properties) return ['object'];
  return values ? ['string'] : [];
}

export function isNullable(schema: Schema): boolean {
  return typesOf(schema).includes('null');
}

/** What stands for a real thing where a field wants an id: ids by the field's name. */
export type KnownIds = Readonly<Record<string, string>>;

const nobody = '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d';

/** A value that the schema takes: for objects only what is required. */
export function wellFormed(schema: Schema, known: KnownIds, name = ''): unknown {
  const [type] = typesOf(schema);
  if (type === 'object') {
    const properties = schema.properties ?? {};
    const required = (schema.required ?? []).map((field) => [
      field,
      wellFormed(properties[field] ?? {}, known, field),
    ]);
    return Object.fromEntries(required);
  }
  if (type === 'array') return [wellFormed(schema.items ?? {}, known, name.replace(/s$/, ''))];
  if (schema.format === 'uuid') return known[name] ?? nobody;
  if (schema.format === 'email') return 'somebody@biblioteka.example.org';
  // Past, as most times must be that say when something happened.
  if (schema.format === 'date-time') return '2026-01-15T09:00:00Z';
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (schema.format === 'date') return '2026-01-15';
  return 'Łódź';
}
