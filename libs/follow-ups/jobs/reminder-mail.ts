import { type Language, timeInWords } from '#kernel';
import { type ComposedMessage } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type FollowUp } from '../domain/follow-up';
import { subjectOf } from '../domain/follow-up-subject';
import { type Owner } from '../domain/owner';
import { type SubjectDescription } from '../subject.contributors';

/** What a reminder tells of. */
export interface ReminderContent {
  readonly followUp: FollowUp;
  readonly owner: Owner;
  readonly subject: SubjectDescription | undefined;
  readonly library: { readonly name: string; readonly timeZone: string };
  /** Where the follow-up can be opened. */
  readonly url: string;
}

/** The reminder's words, in the owner's language. */
export function reminderMail(content: ReminderContent, messages: Messages): ComposedMessage {
  const { followUp, owner, library, url } = content;
  const text = (key: string): string => say(`mail.follow_up_reminder.${key}`);
  const say = (key: string): string =>
    messages.text(owner.language, key, { title: followUp.title });
  return {
    to: { name: owner.name, address: owner.email },
    language: owner.language,
    subject: text('subject'),
    ...renderMail({
      language: owner.language,
      heading: followUp.title,
      paragraphs: followUp.note === null ? [] : [followUp.note],
      facts: [
        { label: text('due'), value: dueInWords(followUp, owner.language, library.timeZone) },
        ...factsOf(content, say),
      ],
      action: { label: text('open'), url },
      footer: [library.name, text('why')],
    }),
  };
}

function factsOf(
  { followUp, subject }: ReminderContent,
  say: (key: string) => string,
): { label: string; value: string }[] {
  const { priority } = followUp;
  const facts = [
    [`follow_up_subject.${subjectOf(followUp).kind}`, subject?.name],
    ['mail.follow_up_reminder.phone', subject?.phone],
    ['mail.follow_up_reminder.email', subject?.email],
    [
      'mail.follow_up_reminder.priority',
      priority === 'normal' ? undefined : say(`follow_up_priority.${priority}`),
    ],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label: say(label), value }] : []));
}

/** When it is due on its own clock; another clock than the library's is named. */
function dueInWords(
  { dueAt, timeZone }: FollowUp,
  language: Language,
  libraryTimeZone: string,
): string {
  const inWords = timeInWords(dueAt, language, timeZone);
  return timeZone === libraryTimeZone ? inWords : `${inWords} (${timeZone})`;
}
