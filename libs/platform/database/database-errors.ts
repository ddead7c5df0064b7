import { DatabaseError } from 'pg';
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';

/** PostgreSQL's own account of a failure, whether it came through TypeORM or `pg`. */
export function databaseError(error: unknown): DatabaseError | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof DatabaseError ? cause : undefined;
}

/** Whether a statement failed on this unique, foreign key, check or exclusion constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return databaseError(error)?.constraint === constraint;
}

/**
 * Whether PostgreSQL could not be reached or is starting, stopping or recovering (SQLSTATE classes 08 and 57P):
 * nothing is wrong with the request, and it may be tried again.
 */
export function isUnavailable(error: unknown): boolean {
  // TypeORM lets go of a connection that breaks, and then says only that it has none.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  const code = databaseError(error)?.code ?? systemErrorCode(error);
  return code !== undefined && /^(08|57P0|53300|ECONN|EPIPE|ETIMEDOUT|ENOENT)/.test(code);
}

/** Whether a value could not be represented in its column (SQLSTATE class 22): the request is at fault. */
export function isUnrepresentable(error: unknown): boolean {
  return databaseError(error)?.code?.startsWith('22') ?? false;
}

function systemErrorCode(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null) return undefined;
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  const isLost = 'message' in cause && LOST_CONNECTION.test(String(cause.message));
  return isLost ? 'ECONNRESET' : undefined;
}

/** What `pg` and its pool say, without a code, of a connection that is gone or that nobody gave in time. */
const LOST_CONNECTION =
  /connection terminated|not queryable|timeout exceeded when trying to connect/i;
