import { WrongSettings } from '#platform/config';
import { migrate } from '#platform/database';
import { migrations } from '../../../migrations';
import { type Command } from '../command';

export const migrateDatabase: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary:
    'Brings the database of DATABASE_URL (its owner) to the newest schema and lets the role of DATABASE_APP_URL in.',
  async run() {
    const ran = await migrate({
      ownerUrl: required('DATABASE_URL'),
      applicationUrl: required('DATABASE_APP_URL'),
      migrations,
    });
    process.stdout.write(`${JSON.stringify({ migrated: ran })}\n`);
  },
};

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new WrongSettings(`${variable} must be set to a PostgreSQL address`);
  return value;
}
