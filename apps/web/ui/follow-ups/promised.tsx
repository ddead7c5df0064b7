import { Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useMay } from '../../base/account';
import { useFormats } from '../../base/language/formats';
import { TextLink } from '../link';
import { FollowUpActions } from './follow-up-actions';

interface PromisedProps {
  readonly followUp: Schemas['FollowUpDto'];
}

/** Something promised, on the page of what it is about: when it is due, and what can be done with it. */
export function Promised({ followUp }: PromisedProps): ReactElement {
  const formats = useFormats();
  const may = useMay();
  const { id, title, dueAt, isAllDay, contactId } = followUp;
  const isPast = new Date(dueAt) < new Date();
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <TextLink to="/follow-ups/$id" params={{ id }}>
          {title}
        </TextLink>
        <Text size="sm" c={isPast ? 'var(--mantine-color-error)' : 'dimmed'}>
          {isAllDay ? formats.day(dueAt) : formats.instant(dueAt)}
        </Text>
      </div>
      {may('follow-ups.write') && (
        <FollowUpActions id={id} title={title} isAboutContact={contactId !== null} />
      )}
    </Group>
  );
}
