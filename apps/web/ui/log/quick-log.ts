import { ValueStore } from '../../base/value-store';

/** With whom it was, where that is known already. */
interface QuickLog {
  readonly contactId?: string;
}

/** What the window in which something is logged is open for; null while it is closed. */
export const quickLog = new ValueStore<QuickLog | null>(null);
