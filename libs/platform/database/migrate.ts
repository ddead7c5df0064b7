import { DataSource, type DataSourceOptions } from 'typeorm';
import { applicationRole } from './application-role';

export interface MigrationRequest {
  /** The owner's address: makes and changes tables. */
  readonly ownerUrl: string;
  /** The application's address; its role is given this password. */
  readonly applicationUrl: string;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
}

/**
 * Brings the database to the newest schema and lets the application's role in. Safe to run again, and by
 * several processes at once: one migrates, the others wait.
 * @returns the names of the migrations that ran.
 */
export async function migrate(request: MigrationRequest): Promise<string[]> {
  const { username, password } = new URL(request.applicationUrl);
  if (decodeURIComponent(username) !== applicationRole) {
    throw new Error(`DATABASE_APP_URL must name the role ${applicationRole}, not "${username}"`);
  }
  const dataSource = await new DataSource({
    type: 'postgres',
    url: request.ownerUrl,
    migrations: request.migrations,
    applicationName: 'liaison-migrate',
    installExtensions: false,
    poolSize: 2,
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('liaison-migrate'))`);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await giveApplicationRolePassword(dataSource, decodeURIComponent(password));
    return ran.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

async function giveApplicationRolePassword(
  dataSource: DataSource,
  password: string,
): Promise<void> {
  // ALTER ROLE takes no parameters, so PostgreSQL itself quotes the password into the statement.
  const [statement] = await dataSource.query<{ text: string }[]>(
    `select format('alter role %I with login password %L', $1::text, $2::text) as text`,
    [applicationRole, password],
  );
  if (statement) await dataSource.query(statement.text);
}
