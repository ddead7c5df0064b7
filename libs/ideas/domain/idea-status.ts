import { type Lifecycle } from '#kernel';

/** The life of an idea: **add a status or a move here**. */
export const ideaStatuses = {
  received: ['answered', 'taken_up', 'declined'],
  /** We wrote back; it may still come to something. */
  answered: ['taken_up', 'declined'],
  /** There is a follow-up for it. */
  taken_up: [],
  /** With thanks. */
  declined: [],
} as const satisfies Lifecycle<'received' | 'answered' | 'taken_up' | 'declined'>;

export type IdeaStatus = keyof typeof ideaStatuses;

export const ideaStatusNames = Object.keys(ideaStatuses) as readonly IdeaStatus[];

/** Where an idea can be moved to; whoever dropped it is told by mail each time. */
export const ideaAnswers = ['answered', 'taken_up', 'declined'] as const satisfies IdeaStatus[];

export type IdeaAnswer = (typeof ideaAnswers)[number];
