import { DomainError, type FieldFault } from '#kernel';
import { type ContactBatchMove } from '../domain/contact-batch';
import { type ContactBatchDto } from './dto/contact-batch.dto';

/** What is to be done with each. @throws DomainError invalid at a field that the action needs, or does not take. */
export function contactBatchMoveOf({ action, tag, ownerId }: ContactBatchDto): ContactBatchMove {
  const isTagging = action === 'tag' || action === 'untag';
  const faults = [
    ...faultsOf('/tag', tag, isTagging),
    ...faultsOf('/ownerId', ownerId, action === 'set_owner'),
  ];
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  if (isTagging && tag !== undefined) return { action, tag };
  if (action === 'set_owner') return { action, ownerId: ownerId ?? null };
  return { action: 'archive' };
}

function faultsOf(pointer: string, said: unknown, isNeeded: boolean): FieldFault[] {
  if (isNeeded === (said !== undefined)) return [];
  return [{ pointer, code: isNeeded ? 'required' : 'batch_field' }];
}
