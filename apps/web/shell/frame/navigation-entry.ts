import { type TablerIcon } from '@tabler/icons-react';
import { type Operation } from '#libs/identity/domain/permissions';

/** One line of the menu. */
export interface NavigationEntry {
  readonly name: string;
  readonly to: string;
  /** Whoever may not do this is not shown the entry. */
  readonly operation: Operation;
  readonly icon: TablerIcon;
  /** What belongs to it: offered as soon as one is at it, or at one of these. */
  readonly below?: readonly NavigationEntry[];
}
