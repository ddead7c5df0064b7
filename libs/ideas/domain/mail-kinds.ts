import { type IdeaAnswer } from './idea-status';

/** To whoever dropped an idea: what became of it. */
export const answerMailKind = (answer: IdeaAnswer): string => `idea.${answer}`;

/** To a partner: tell us your ideas. */
export const invitationMailKind = 'idea.invitation';

/** Told inside the app alone, to whoever looks after the partner: here is an idea. */
export const ideaNoticeKind = 'idea.received';
