import { Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/section';
import { IdeaMoves } from './idea-moves';
import { type Idea } from './queries';

/** An idea: whose, what, what became of it, and what can be done with it. */
export function IdeaCard({ idea }: { idea: Idea }): ReactElement {
  const t = useTexts('ideas');
  const label = useLabels();
  const formats = useFormats();
  const may = useMay();
  const { contact, subject, idea: words, senderName, door, createdAt, moves } = idea;
  return (
    <Section title={subject}>
      <Stack gap="sm">
        <Group gap="xs">
          <TextLink to="/contacts/$id" params={{ id: contact.id }} fw={600}>
            {contact.name}
          </TextLink>
          <Text size="sm" c="dimmed">
            {[senderName, formats.day(createdAt), label('idea_door', door)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Group>
        <Text className="written">{words}</Text>
        {moves.map(({ to, reply, by, occurredAt }) => (
          <Stack key={to} gap={2} pl="md">
            <Text size="sm" fw={600}>
              {[label('idea_status', to), by?.name, formats.day(occurredAt)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            {reply && <Text className="written">{reply}</Text>}
          </Stack>
        ))}
        {may('ideas.write') && <IdeaMoves idea={idea} />}
        {!idea.canBeMailed && (
          <Text size="sm" c="dimmed">
            {t('without_address')}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
