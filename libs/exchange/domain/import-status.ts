import { hasEnded, type Lifecycle, reachableFrom } from '#kernel';

/** The life of an import. To add a status: a line here, a label per language, and the migration's CHECK. */
export const importStatuses = {
  // The file is here; what its columns mean is proposed.
  uploaded: ['mapped', 'checking', 'running', 'cancelled'],
  // A person has said what its columns mean.
  mapped: ['mapped', 'checking', 'running', 'cancelled'],
  // Every row is looked at, and nothing is changed.
  checking: ['checked', 'failed', 'cancelled'],
  checked: ['mapped', 'checking', 'running', 'cancelled'],
  // Rows become contacts.
  running: ['completed', 'failed', 'cancelled'],
  completed: [],
  // Stopped by a person. What was imported until then stays.
  cancelled: [],
  // Stopped by a fault: in the file, which is told, or in Liaison. It can go on from where it stopped.
  failed: ['mapped', 'checking', 'running', 'cancelled'],
} as const satisfies Lifecycle<string>;

export type ImportStatus = keyof typeof importStatuses;

export const importStatusNames = Object.keys(importStatuses) as readonly ImportStatus[];

export const firstImportStatus: ImportStatus = 'uploaded';

const lifecycle: Lifecycle<ImportStatus> = importStatuses;

export function mayFollow(from: ImportStatus, to: ImportStatus): boolean {
  return lifecycle[from].includes(to);
}

/** Whether a worker has, or is to have, its hands on it. */
export function isAtWork(status: ImportStatus): status is 'checking' | 'running' {
  return status === 'checking' || status === 'running';
}

export function importHasEnded(status: ImportStatus): boolean {
  return hasEnded(lifecycle, status);
}

export function reachableStatuses(): ReadonlySet<ImportStatus> {
  return reachableFrom(lifecycle, firstImportStatus);
}
