import { DomainError, pointingInto } from '#kernel';
import { type BatchMove } from '../batches.service';
import { type Snooze } from '../domain/snooze.rules';
import { type BatchDto } from './dto/batch.dto';
import { type SnoozeDto } from './dto/follow-up-moves.dto';
import { snoozeOf } from './snooze-request';

/** What is to be done with each. @throws DomainError invalid at a field that the action needs, or does not take. */
export function batchMoveOf({ action, snooze, handOver }: BatchDto): BatchMove {
  const faults = [
    ...faultsOf('/snooze', snooze, action === 'snooze'),
    ...faultsOf('/handOver', handOver, action === 'hand_over'),
  ];
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  if (action === 'snooze' && snooze) return { action, snooze: snoozeIn(snooze) };
  if (action === 'hand_over' && handOver) return { action, handOver };
  return { action: action === 'done' ? 'done' : 'cancel' };
}

function snoozeIn(said: SnoozeDto): Snooze {
  try {
    return snoozeOf(said);
  } catch (error) {
    throw pointingInto('/snooze', error);
  }
}

function faultsOf(
  pointer: string,
  said: object | undefined,
  isNeeded: boolean,
): { pointer: string; code: string }[] {
  if (isNeeded === (said !== undefined)) return [];
  return [{ pointer, code: isNeeded ? 'required' : 'batch_field' }];
}
