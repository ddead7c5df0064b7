import { type IdeaAnswer, type IdeaStatus } from './idea-status';

/** By which way an idea came: a partner's system, the link in a mail, or somebody of ours wrote it down. */
export const ideaDoors = ['partner_api', 'link', 'staff'] as const;

export type IdeaDoor = (typeof ideaDoors)[number];

/** What a partner thinks we could do. */
export interface Idea {
  readonly libraryId: string;
  readonly id: string;
  readonly contactId: string;
  readonly door: IdeaDoor;
  readonly subject: string;
  readonly idea: string;
  /** Who had it, at the partner. */
  readonly senderName: string | null;
  readonly status: IdeaStatus;
  /** What came of it, once it was taken up. */
  readonly followUpId: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What became of an idea, and what the partner was told. */
export interface IdeaMove {
  readonly libraryId: string;
  readonly id: string;
  readonly ideaId: string;
  readonly fromStatus: IdeaStatus;
  readonly toStatus: IdeaAnswer;
  readonly reply: string | null;
  readonly movedBy: string | null;
  readonly occurredAt: Date;
}

/** So many ideas of one partner are taken in within a day: more is a system that went wrong, or spam. */
export const ideasPerDay = 20;
