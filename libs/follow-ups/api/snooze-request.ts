import { DomainError } from '#kernel';
import { type Snooze } from '../domain/snooze.rules';
import { type SnoozeDto } from './dto/follow-up-moves.dto';

/** @throws DomainError invalid at both fields unless exactly one of them is said. */
export function snoozeOf({ until, dueLocal }: SnoozeDto): Snooze {
  if (until !== undefined && dueLocal === undefined) return { until };
  if (dueLocal !== undefined && until === undefined) return { dueLocal };
  const faults = ['/until', '/dueLocal'].map((pointer) => ({ pointer, code: 'until_or_due' }));
  throw new DomainError('invalid', 'invalid_request', { faults });
}
