import { Client } from 'pg';
import { type Statement } from '#platform/database';
import { type TestDatabase } from '#test';

/** How PostgreSQL means to run a statement for the application's role, whatever the values are. */
export async function planOf(
  { applicationUrl }: TestDatabase,
  libraryId: string,
  { text }: Statement,
  values: readonly (string | number)[],
): Promise<string> {
  const client = new Client({ connectionString: applicationUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.library', $1, false)`, [libraryId]);
    await client.query(`set plan_cache_mode = force_generic_plan`);
    await client.query(`prepare planned as ${text}`);
    const given = values.map((value) => client.escapeLiteral(String(value))).join();
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute planned (${given})`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}
