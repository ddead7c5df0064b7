import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { type Client } from 'pg';
import { from, to } from 'pg-copy-streams';

/** How long a bare COPY of the imported rows takes, into a table with the same columns and indexes. In milliseconds. */
export async function timeBareCopy(client: Client): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = 'public' and table_name = 'contacts' and is_generated = 'NEVER' order by ordinal_position`,
  );
  const columns = rows.map(({ name }) => name).join(', ');
  const copied: Buffer[] = [];
  const kept = new PassThrough();
  kept.on('data', (chunk: Buffer) => copied.push(chunk));
  await pipeline(client.query(to(`copy (select ${columns} from contacts) to stdout`)), kept);
  await client.query('create table copied_contacts (like contacts including all)');
  const began = performance.now();
  await pipeline(copied, client.query(from(`copy copied_contacts (${columns}) from stdin`)));
  return performance.now() - began;
}
