import { createHash } from 'node:crypto';
import { type JsonPage } from './json-text';
import { type PageRequest, readKeysetPage } from './keyset-page';
import { type ReadPath } from './read-path';
import { type Statement } from './statement';

/** An order of a list. `keys` are SQL expressions, the last of them unique; `direction` is that of all of them. */
export interface KeysetOrder {
  readonly name: string;
  readonly keys: readonly { readonly expression: string; readonly type: string }[];
  readonly direction: 'asc' | 'desc';
}

/** What a list reads. All of it is constant text; values are only ever bound. */
export interface KeysetListDefinition<Filter extends string> {
  readonly name: string;
  /** The select list; its aliases are the JSON's property names. */
  readonly select: string;
  readonly from: string;
  /** `library_id = $1` of the leading table. */
  readonly libraryColumn: string;
  /** Conditions that always hold. */
  readonly where?: readonly string[];
  /** A condition for each filter, `?` standing for its value. */
  readonly filters: Readonly<Record<Filter, string>>;
}

export interface KeysetRequest<Filter extends string> extends PageRequest {
  readonly order: KeysetOrder;
  readonly filters: Readonly<Partial<Record<Filter, unknown>>>;
}

/**
 * A list that is read by keyset: one statement text for each combination of filters and order, so that each
 * has a plan of its own (never `$1 is null or ...`, never OFFSET), and rows that PostgreSQL writes as JSON.
 */
export class KeysetList<Filter extends string> {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly definition: KeysetListDefinition<Filter>) {}

  page(
    reads: ReadPath,
    libraryId: string,
    { order, filters, limit, cursor }: KeysetRequest<Filter>,
  ): Promise<JsonPage> {
    const present = this.filterNames().filter((name) => filters[name] !== undefined);
    return readKeysetPage(
      reads,
      libraryId,
      { limit, cursor },
      {
        order: order.name,
        keyCount: order.keys.length,
        statementFor: (continued) => this.statement(present, order, continued),
        valuesFor: (after, rows) => [
          libraryId,
          ...present.map((name) => filters[name]),
          ...after,
          rows,
        ],
      },
    );
  }

  /** The statement for a combination of filters; tests look at its plan. */
  statement(filters: readonly Filter[], order: KeysetOrder, continued: boolean): Statement {
    const combination = [order.name, continued, ...filters].join();
    const known = this.statements.get(combination);
    if (known) return known;
    const made = this.compose(filters, order, continued);
    this.statements.set(combination, made);
    return made;
  }

  private filterNames(): Filter[] {
    return Object.keys(this.definition.filters) as Filter[];
  }

  private compose(filters: readonly Filter[], order: KeysetOrder, continued: boolean): Statement {
    const { name, select, from, libraryColumn, where = [] } = this.definition;
    let parameter = 1;
    const next = (): string => `$${++parameter}`;
    const conditions = [
      `${libraryColumn} = $1`,
      ...where,
      ...filters.map((filter) => this.definition.filters[filter].replaceAll('?', next())),
    ];
    const keys = order.keys.map(({ expression }) => expression);
    if (continued) {
      const after = order.keys.map(({ type }) => `${next()}::${type}`);
      const comparison = order.direction === 'asc' ? '>' : '<';
      conditions.push(`(${keys.join(', ')}) ${comparison} (${after.join(', ')})`);
    }
    const text = `
      select row_to_json(item)::text as json, json_build_array(${keys.join(', ')})::text as keys
      from ${from}
      cross join lateral (select ${select}) as item
      where ${conditions.join(' and ')}
      order by ${keys.map((key) => `${key} ${order.direction}`).join(', ')}
      limit ${next()}`;
    return { name: `${name}_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`, text };
  }
}
