import { type ReactElement } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type FollowUp } from '../queries';

/** One promise in a calendar: its time, if it has one, what, and with whom; it leads to its page. */
export function CalendarItem({ followUp }: { followUp: FollowUp }): ReactElement {
  const t = useTexts('follow-ups');
  const { timeZone } = useLibrary();
  const { id, title, dueLocal, isAllDay, subject } = followUp;
  const isLate = dueLocal.slice(0, 10) < dayIn(0, timeZone);
  return (
    <TextLink
      to="/follow-ups/$id"
      params={{ id }}
      className="calendar-item"
      data-late={isLate || undefined}
      underline="never"
      title={`${title} · ${subject.label}`}
    >
      {!isAllDay && <span className="calendar-time">{dueLocal.slice(11, 16)} </span>}
      {title}
      <span className="calendar-subject">{subject.label}</span>
      {isLate && <span className="calendar-hidden"> ({t('day.overdue')})</span>}
    </TextLink>
  );
}
