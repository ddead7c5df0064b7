import { type ComposedMessage } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type FollowUpActions } from '../action-links';
import { type Owner } from '../domain/owner';
import { type FollowUpContent, followUpFacts } from './follow-up-facts';

/** What a reminder tells of. */
export interface ReminderContent extends FollowUpContent {
  readonly owner: Owner;
  /** Who gets it: the owner, or who stands in for them. */
  readonly reader: Owner;
  /** Where it is marked done or put off, without signing in. */
  readonly actions: FollowUpActions | undefined;
}

/** The reminder's words, in its reader's language. */
export function reminderMail(content: ReminderContent, messages: Messages): ComposedMessage {
  const { followUp, owner, reader, library, url, actions } = content;
  const isForAnother = reader.id !== owner.id;
  const text = (key: string): string =>
    messages.text(reader.language, `mail.follow_up_reminder.${key}`, {
      title: followUp.title,
      name: owner.name,
    });
  return {
    to: { name: reader.name, address: reader.email },
    ...(isForAnother && { standInId: reader.id }),
    language: reader.language,
    subject: text('subject'),
    ...renderMail({
      language: reader.language,
      heading: followUp.title,
      paragraphs: [
        ...(isForAnother ? [text('stand_in')] : []),
        ...(followUp.note === null ? [] : [followUp.note]),
      ],
      facts: followUpFacts(content, reader.language, messages),
      action: { label: text('open'), url },
      ...(actions && {
        otherActions: [
          { label: text('done'), url: actions.done },
          { label: text('later'), url: actions.snooze },
        ],
      }),
      footer: [library.name, text(isForAnother ? 'why_stand_in' : 'why')],
    }),
  };
}
