import { invalidField } from '#kernel';
import { type FollowUp } from './follow-up';

/** That a follow-up went from one of ours to another, and what was said with it. */
export interface HandOver {
  readonly libraryId: string;
  readonly id: string;
  readonly followUpId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly note: string | null;
  /** The user who did it; null when the product did. */
  readonly handedOverBy: string | null;
  readonly handedOverAt: Date;
}

/** @throws DomainError invalid at `/ownerId` when they have it already. */
export function checkHandOver({ ownerId }: FollowUp, toId: string): void {
  if (ownerId === toId) throw invalidField('/ownerId', 'owns_it_already');
}

/**
 * What changes when a follow-up is handed over. It is a new promise, and begins a new round. What was due before is
 * not reminded of besides: the notice of the hand-over says it, and whoever takes it over themselves knows.
 */
export function handedOver(before: FollowUp, toId: string, now: Date): Partial<FollowUp> {
  return {
    ownerId: toId,
    reminderRound: before.reminderRound + 1,
    remindedAt: before.dueAt <= now ? now : null,
  };
}
