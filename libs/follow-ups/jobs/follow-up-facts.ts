import { dayInWords, type Language, timeInWords } from '#kernel';
import { type Messages } from '#platform/messages';
import { isAllDay } from '../domain/due.rules';
import { type FollowUp } from '../domain/follow-up';
import { subjectOf } from '../domain/follow-up-subject';
import { type SubjectDescription } from '../subject.contributors';

/** What mails tell of a follow-up. */
export interface FollowUpContent {
  readonly followUp: FollowUp;
  readonly subject: SubjectDescription | undefined;
  readonly library: { readonly name: string; readonly timeZone: string };
  /** Where the follow-up can be opened. */
  readonly url: string;
}

/** When it is due, whom it is with and how to reach them: in a line each. */
export function followUpFacts(
  { followUp, subject, library }: FollowUpContent,
  language: Language,
  messages: Messages,
): { label: string; value: string }[] {
  const say = (key: string): string => messages.text(language, key);
  const { priority } = followUp;
  const facts = [
    ['mail.follow_up_fact.due', dueInWords(followUp, language, library.timeZone)],
    [`follow_up_subject.${subjectOf(followUp).kind}`, subject?.name],
    ['mail.follow_up_fact.phone', subject?.phone],
    ['mail.follow_up_fact.email', subject?.email],
    [
      'mail.follow_up_fact.priority',
      priority === 'normal' ? undefined : say(`follow_up_priority.${priority}`),
    ],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label: say(label), value }] : []));
}

/** When it is due on its own clock; another clock than the library's is named. */
function dueInWords(
  { dueAt, dueLocal, timeZone }: FollowUp,
  language: Language,
  libraryTimeZone: string,
): string {
  const inWords = isAllDay(dueLocal) ? dayInWords : timeInWords;
  const due = inWords(dueAt, language, timeZone);
  return timeZone === libraryTimeZone ? due : `${due} (${timeZone})`;
}
