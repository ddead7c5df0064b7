import { DomainError, invalidField } from '#kernel';
import { ideaMovedOn } from './idea.errors';
import { type IdeaAnswer, type IdeaStatus, ideaStatuses } from './idea-status';

/** What is to be done, where an idea is taken up. */
export interface FollowUpOfIdea {
  readonly title: string;
  readonly dueLocal: string;
  readonly ownerId?: string | undefined;
}

/** What is to become of an idea. `from` is the status that whoever asks has seen. */
export interface AskedMove {
  readonly from: IdeaStatus;
  readonly to: IdeaAnswer;
  readonly reply?: string | null | undefined;
  readonly followUp?: FollowUpOfIdea | undefined;
}

/**
 * @throws DomainError conflict where the idea is not where the move starts, or cannot go there; invalid where an answer
 * says nothing, or what is taken up has no follow-up, or anything else has one.
 */
export function checkMove(status: IdeaStatus, { from, to, reply, followUp }: AskedMove): void {
  if (from !== status) throw ideaMovedOn(status);
  const open: readonly IdeaStatus[] = ideaStatuses[from];
  if (!open.includes(to)) {
    throw new DomainError('conflict', 'idea_move_not_possible', { extensions: { open } });
  }
  if (to === 'answered' && !reply) throw invalidField('/reply', 'required');
  if (to === 'taken_up' && !followUp) throw invalidField('/followUp', 'required');
  if (to !== 'taken_up' && followUp) throw invalidField('/followUp', 'only_when_taken_up');
}
