import { type FollowUpPriority } from './follow-up-priority';

/** One promise of a template. */
export interface FollowUpTemplateItem {
  readonly title: string;
  readonly note: string | null;
  readonly priority: FollowUpPriority;
  /** How many working days after the start it is due; on none, on the day itself. */
  readonly afterWorkingDays: number;
}

/** What is promised each time that something begins: "new partner". */
export interface FollowUpTemplate {
  readonly libraryId: string;
  readonly id: string;
  readonly name: string;
  readonly items: readonly FollowUpTemplateItem[];
  readonly version: number;
  readonly createdAt: Date;
}
