import { DataSource } from 'typeorm';
import { WrongSettings } from '#platform/config';

/** Asks something as the database's owner: the application's role sees no library but its own. */
export async function askAsOwner<Row>(query: string): Promise<Row[]> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new WrongSettings('DATABASE_URL must be set to a PostgreSQL address');
  const settings = { type: 'postgres', url, installExtensions: false } as const;
  const owner = await new DataSource(settings).initialize();
  try {
    return await owner.query<Row[]>(query);
  } finally {
    await owner.destroy();
  }
}
