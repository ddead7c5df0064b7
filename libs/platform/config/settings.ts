import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const POSTGRES_ADDRESS = /^postgres(ql)?:\/\/[^\s]+$/;

/** Everything that can be set from outside, read once from the environment at start. */
export class Settings {
  @Matches(POSTGRES_ADDRESS, {
    message:
      'DATABASE_APP_URL must be the PostgreSQL address of the role liaison_app, such as postgres://liaison_app:secret@localhost:5432/liaison',
  })
  readonly databaseAppUrl!: string;

  @Type(() => Number)
  @IsInt({ message: 'DATABASE_POOL_SIZE must be a whole number of connections' })
  @Min(2, { message: 'DATABASE_POOL_SIZE must be at least 2' })
  @Max(200, { message: 'DATABASE_POOL_SIZE must be at most 200' })
  readonly databasePoolSize: number = 10;

  @Matches(/^rediss?:\/\/[^\s]+$/, {
    message: 'REDIS_URL must be a Redis address, such as redis://localhost:6379',
  })
  readonly redisUrl!: string;

  @Matches(/^smtps?:\/\/[^\s]+$/, {
    message:
      'SMTP_URL must be the address of a mail server, such as smtp://user:password@mail.example.org:587',
  })
  readonly smtpUrl!: string;

  @Matches(/^[^<>\r\n]*<[^<>\s]+@[^<>\s]+>$|^[^<>\s]+@[^<>\s]+$/, {
    message: 'MAIL_FROM must be a mail address, such as "Liaison <liaison@library.example.org>"',
  })
  readonly mailFrom: string = 'Liaison <liaison@localhost.localdomain>';

  @MinLength(32, {
    message:
      'LIAISON_SECRET_KEY must be a secret of at least 32 characters, such as `openssl rand -base64 48` prints',
  })
  readonly secretKey!: string;

  @Type(() => Number)
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be between 0 and 65535' })
  @Max(65535, { message: 'PORT must be between 0 and 65535' })
  readonly port: number = 3000;

  @Type(() => Number)
  @IsInt({ message: 'WORKER_PORT must be a whole number' })
  @Min(0, { message: 'WORKER_PORT must be between 0 and 65535' })
  @Max(65535, { message: 'WORKER_PORT must be between 0 and 65535' })
  readonly workerPort: number = 3001;

  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    {
      message:
        'PUBLIC_URL must be the address people open, such as https://liaison.library.example.org',
    },
  )
  readonly publicUrl: string = 'http://localhost:3000';

  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
    message: 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent',
  })
  readonly logLevel: string = 'info';

  @Type(() => Number)
  @IsInt({ message: 'SWEEP_INTERVAL_MILLISECONDS must be a whole number of milliseconds' })
  @Min(50, { message: 'SWEEP_INTERVAL_MILLISECONDS must be at least 50' })
  readonly sweepIntervalMilliseconds: number = 2000;

  @Type(() => Number)
  @IsInt({ message: 'REQUESTS_PER_MINUTE must be a whole number' })
  @Min(1, { message: 'REQUESTS_PER_MINUTE must be at least 1' })
  readonly requestsPerMinute: number = 1200;

  @Transform(({ value }) => value === 'true' || value === true)
  readonly trustProxy: boolean = false;

  /** For tests and for trying it out: webhooks may go to http addresses and to machines of one's own network. */
  @Transform(({ value }) => value === 'true' || value === true)
  readonly privateWebhooks: boolean = false;

  @IsOptional()
  @Matches(/^[\w:-]+$/, { message: 'QUEUE_PREFIX may hold letters, digits, "_", "-" and ":" only' })
  readonly queuePrefix: string = 'liaison';

  /** Without it there is no view of the queues. */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, {
    message:
      'OPERATOR_KEY_HASH must be what `npm run liaison -- create-operator-key` prints for it',
  })
  readonly operatorKeyHash: string | null = null;
}

const variables: Readonly<Record<keyof Settings, string>> = {
  databaseAppUrl: 'DATABASE_APP_URL',
  databasePoolSize: 'DATABASE_POOL_SIZE',
  redisUrl: 'REDIS_URL',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  secretKey: 'LIAISON_SECRET_KEY',
  port: 'PORT',
  workerPort: 'WORKER_PORT',
  publicUrl: 'PUBLIC_URL',
  logLevel: 'LOG_LEVEL',
  sweepIntervalMilliseconds: 'SWEEP_INTERVAL_MILLISECONDS',
  requestsPerMinute: 'REQUESTS_PER_MINUTE',
  trustProxy: 'TRUST_PROXY',
  privateWebhooks: 'PRIVATE_WEBHOOKS',
  queuePrefix: 'QUEUE_PREFIX',
  operatorKeyHash: 'OPERATOR_KEY_HASH',
};

/** A setting is missing or wrong; the message is a sentence for each, for the person who starts the program. */
export class WrongSettings extends Error {}

/** Reads the settings. @throws WrongSettings naming each variable that cannot be used, and why. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(variables)
    .map(([setting, variable]) => [setting, environment[variable]] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const settings = plainToInstance(Settings, Object.fromEntries(given), {
    exposeDefaultValues: true,
  });
  const sentences = validateSync(settings).flatMap((fault) =>
    Object.values(fault.constraints ?? {}),
  );
  if (sentences.length > 0) throw new WrongSettings(sentences.join('\n'));
  return settings;
}
