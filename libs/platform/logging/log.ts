import { Injectable, type LoggerService } from '@nestjs/common';
import { destination, type Logger, pino, stdSerializers } from 'pino';
import { Settings } from '#platform/config';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Structured log lines, one JSON object each, written in batches. Never give it a URL with search words, a
 * token or personal data: route patterns and ids only.
 */
@Injectable()
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(settings: Settings) {
    this.logger = pino(
      { level: settings.logLevel, base: null, serializers: { error: stdSerializers.err } },
      // As much at once as the destination takes: handing a write to another thread costs more than its lines.
      destination({ fd: 1, sync: false, minLength: 16_000, periodicFlush: 500 }),
    );
  }

  info(fields: Fields, message: string): void {
    this.logger.info(fields, message);
  }

  error(fields: Fields | string, message?: string): void {
    this.write('error', fields, message);
  }

  warn(fields: Fields | string, message?: string): void {
    this.write('warn', fields, message);
  }

  // Nest's own words at start come through these.
  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }

  fatal(message: unknown, context?: string): void {
    this.logger.fatal({ context }, String(message));
  }

  /** Writes out what is still waiting; call it before the process ends. */
  flush(): void {
    this.logger.flush();
  }

  private write(level: 'error' | 'warn', fields: Fields | string, message?: string): void {
    if (typeof fields === 'string') this.logger[level]({ context: message }, fields);
    else this.logger[level](fields, message);
  }
}
