import { Group, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { FollowUpActions } from '../../ui/follow-ups/follow-up-actions';
import { TextLink } from '../../ui/link';
import { useColleagues } from '../../ui/use-colleagues';
import { type FollowUp } from './queries';
import { SubjectName } from '../../ui/subject-name';
import { useDueWords } from './use-due-words';

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly canAct: boolean;
  /** Where it can be chosen, to act on several at once. */
  readonly choice: ReactNode;
}

/** One promise: what, to whom, when, and whose it is. */
export function FollowUpRow({ followUp, canAct, choice }: FollowUpRowProps): ReactElement {
  const t = useTexts('follow-ups');
  const label = useLabels();
  const dueWords = useDueWords();
  const colleagues = useColleagues();
  const { id, title, note, subject, ownerId, priority, snoozedCount, seriesId } = followUp;
  const facts = [
    dueWords(followUp),
    colleagues.find((one) => one.id === ownerId)?.name,
    priority === 'normal'
      ? null
      : t('priority', { priority: label('follow_up_priority', priority) }),
    seriesId === null ? null : t('comes_again'),
    snoozedCount > 0 ? t('snoozed', { times: snoozedCount }) : null,
  ];
  return (
    <Group p="md" px="lg" gap="md" justify="space-between">
      <Group wrap="nowrap" gap="md" align="flex-start" style={{ flex: '1 1 260px', minWidth: 0 }}>
        {choice}
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>
            <TextLink to="/follow-ups/$id" params={{ id }} c="inherit">
              {title}
            </TextLink>
          </Text>
          <Text size="sm">
            <SubjectName subject={subject} />
          </Text>
          {note !== null && (
            <Text size="sm" className="written">
              {note}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {facts.filter(Boolean).join(' · ')}
          </Text>
        </div>
      </Group>
      {canAct && (
        <FollowUpActions id={id} title={title} isAboutContact={subject.type === 'contact'} />
      )}
    </Group>
  );
}
