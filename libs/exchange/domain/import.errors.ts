import { DomainError } from '#kernel';
import { type ImportStatus, importStatuses } from './import-status';
import { type UnreadableFile } from './unreadable-file';

/** The step does not fit where the import now stands. */
export function cannotFollow(from: ImportStatus, to: ImportStatus): DomainError {
  return new DomainError('conflict', 'import_not_possible_now', {
    extensions: { status: from, asked: to, possible: importStatuses[from] },
  });
}

/** A file that cannot be read, as the person who sent it is told. */
export function refused({ reason, row }: UnreadableFile): DomainError {
  return new DomainError('invalid', reason, { parameters: { row: row ?? 1 } });
}
