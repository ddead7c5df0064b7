import { createHmac } from 'node:crypto';
import { readSettings, WrongSettings } from '#platform/config';
import { secretIn } from '#platform/embedded';
import type { DataDirectory } from './data-directory';
import { Unusable } from './unusable';

/** What is set; a variable that is set to nothing counts as not set. */
export function setVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** The role api and worker connect as; the migrations let it in. */
const applicationRole = 'liaison_app';

export interface LaunchSettings {
  /** The services that the environment names; what is missing is brought up. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly port: number | undefined;
  readonly secretKey: string;
}

/** Reads what the person who starts Liaison has set. @throws Unusable with a sentence for each wrong setting. */
export function readLaunchSettings(
  environment: NodeJS.ProcessEnv,
  directory: DataDirectory,
): LaunchSettings {
  const secretKey = environment.LIAISON_SECRET_KEY ?? secretIn(directory.secretKey, 48);
  const databaseUrl = environment.DATABASE_URL;
  const redisUrl = environment.REDIS_URL;
  const smtpUrl = environment.SMTP_URL;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\/\S+$/.test(databaseUrl)) {
    throw new Unusable(
      'DATABASE_URL must be a PostgreSQL address, such as postgres://owner:secret@localhost:5432/liaison.',
    );
  }
  const standIns = {
    DATABASE_APP_URL: 'postgres://localhost',
    REDIS_URL: redisUrl ?? 'redis://localhost',
    SMTP_URL: smtpUrl ?? 'smtp://localhost',
    LIAISON_SECRET_KEY: secretKey,
  };
  try {
    const { port } = readSettings({ ...standIns, ...environment });
    return {
      databaseUrl,
      redisUrl,
      smtpUrl,
      secretKey,
      port: environment.PORT ? port : undefined,
    };
  } catch (error) {
    if (error instanceof WrongSettings) throw new Unusable(error.message, { cause: error });
    throw error;
  }
}

/**
 * The database's address for api and worker. The password of their role is derived from the secret
 * key, so that it is the same in each run and stored nowhere.
 */
export function applicationAddress(ownerUrl: string, secretKey: string): string {
  const address = new URL(ownerUrl);
  address.username = applicationRole;
  address.password = createHmac('sha256', secretKey)
    .update(`password of the role ${applicationRole}`)
    .digest('base64url');
  return address.href;
}
