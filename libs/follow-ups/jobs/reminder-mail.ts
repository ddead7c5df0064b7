import { type ComposedMessage } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type FollowUpActions } from '../action-links';
import { type Owner } from '../domain/owner';
import { type FollowUpContent, followUpFacts } from './follow-up-facts';

/** What a reminder tells of. */
export interface ReminderContent extends FollowUpContent {
  readonly owner: Owner;
  /** Where it is marked done or put off, without signing in. */
  readonly actions: FollowUpActions | undefined;
}

/** The reminder's words, in the owner's language. */
export function reminderMail(content: ReminderContent, messages: Messages): ComposedMessage {
  const { followUp, owner, library, url, actions } = content;
  const text = (key: string): string =>
    messages.text(owner.language, `mail.follow_up_reminder.${key}`, { title: followUp.title });
  return {
    to: { name: owner.name, address: owner.email },
    language: owner.language,
    subject: text('subject'),
    ...renderMail({
      language: owner.language,
      heading: followUp.title,
      paragraphs: followUp.note === null ? [] : [followUp.note],
      facts: followUpFacts(content, owner.language, messages),
      action: { label: text('open'), url },
      ...(actions && {
        otherActions: [
          { label: text('done'), url: actions.done },
          { label: text('later'), url: actions.snooze },
        ],
      }),
      footer: [library.name, text('why')],
    }),
  };
}
