import { Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type MentorProfile } from '../queries';
import { useSaid } from '../said/use-said';
import { MentorBadge } from './mentor-badge';

/** A mentor in a list: who, what with, in which languages, how many at a time. */
export function MentorRow({ profile }: { profile: MentorProfile }): ReactElement {
  const t = useTexts('mentoring');
  const said = useSaid();
  const { contact, terms = [], languages = [], capacity = 0 } = profile;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600} component="span">
          {contact.name}
        </Text>
        <MentorBadge profile={profile} />
      </Group>
      <Text size="sm">{said.terms(terms) || t('mentor.says_nothing')}</Text>
      <Text size="sm" c="dimmed">
        {[said.levels(languages), t('mentor.capacity', { capacity })].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}
