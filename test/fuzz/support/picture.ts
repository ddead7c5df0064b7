import { Client } from 'pg';
import { type TestApi } from '#test';

/** A fingerprint of each table's rows of one library, by the table's name. */
export type Picture = Readonly<Record<string, string>>;

/** Bookkeeping that a refused request may leave: when a token was last used, which key stands for what. */
const bookkeepingColumns: Readonly<Record<string, string>> = { tokens: 'last_used_at' };
const bookkeepingTables = ['idempotency_keys'];

/** Looks at a library's rows as the owner of the tables, whom row-level security does not bind. */
export class Photographer {
  private readonly owner: Client;
  private statement = '';

  constructor(api: TestApi) {
    this.owner = new Client({ connectionString: api.database.ownerUrl });
  }

  async start(): Promise<void> {
    await this.owner.connect();
    const { rows } = await this.owner.query<{ name: string }>(`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'library_id' order by table_name`);
    const tables = rows.map(({ name }) => name).filter((name) => !bookkeepingTables.includes(name));
    this.statement = [['libraries', 'id'], ...tables.map((table) => [table, 'library_id'])]
      .map(([table = '', column = '']) => {
        const kept = bookkeepingColumns[table];
        // Whatever is written, a row gets the place and the transaction of its new version: far quicker than its text.
        const version =
          kept === undefined
            ? `${table}.ctid || ' ' || ${table}.xmin`
            : `(to_jsonb(${table}) - '${kept}')::text`;
        return `select '${table}' as name,
          count(*) || ' ' || coalesce(sum(hashtextextended(${version}, 0)), 0) as rows
          from ${table} where ${column} = $1`;
      })
      .join(' union all ');
  }

  async stop(): Promise<void> {
    await this.owner.end();
  }

  async take(libraryId: string): Promise<Picture> {
    const { rows } = await this.owner.query<{ name: string; rows: string }>({
      name: 'picture',
      text: this.statement,
      values: [libraryId],
    });
    return Object.fromEntries(rows.map(({ name, rows: fingerprint }) => [name, fingerprint]));
  }
}
