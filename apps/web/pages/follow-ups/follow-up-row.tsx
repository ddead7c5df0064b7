import { Group, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { ContactName } from '../../ui/contacts/contact-name';
import { FollowUpActions } from '../../ui/follow-ups/follow-up-actions';
import { useColleagues } from '../../ui/use-colleagues';

interface FollowUpRowProps {
  readonly followUp: Schemas['FollowUpDto'];
  readonly canAct: boolean;
  /** Where it can be chosen, to act on several at once. */
  readonly choice: ReactNode;
}

/** One promise: what, to whom, when, and whose it is. */
export function FollowUpRow({ followUp, canAct, choice }: FollowUpRowProps): ReactElement {
  const t = useTexts('follow-ups');
  const label = useLabels();
  const formats = useFormats();
  const colleagues = useColleagues();
  const { id, title, note, contactId, ownerId, priority, dueAt, isAllDay, snoozedCount } = followUp;
  const facts = [
    isAllDay ? formats.day(dueAt) : formats.instant(dueAt),
    colleagues.find((one) => one.id === ownerId)?.name,
    priority === 'normal'
      ? null
      : t('priority', { priority: label('follow_up_priority', priority) }),
    snoozedCount > 0 ? t('snoozed', { times: snoozedCount }) : null,
  ];
  return (
    <Group p="md" px="lg" gap="md" justify="space-between">
      <Group wrap="nowrap" gap="md" align="flex-start" style={{ flex: '1 1 260px', minWidth: 0 }}>
        {choice}
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{title}</Text>
          {contactId !== null && (
            <Text size="sm">
              <ContactName id={contactId} />
            </Text>
          )}
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
      {canAct && <FollowUpActions id={id} title={title} isAboutContact={contactId !== null} />}
    </Group>
  );
}
