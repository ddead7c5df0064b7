import { Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { HealthBadge } from '../health/health-badge';
import { Reasons } from '../health/reasons';
import { partnershipsKey } from '../queries';

/** How a partnership at work fares: a level, with its reasons. */
export function HealthOf({ id }: { id: string }): ReactElement {
  const t = useTexts('partnerships');
  const formats = useFormats();
  const { data: health } = useSuspenseQuery({
    queryKey: [...partnershipsKey, 'health', 'of', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/partnerships/{id}/health', { params: { path: { id } } })),
  });
  const { lastContactAt } = health;
  return (
    <Section title={t('health.title')}>
      <Group mb="sm" gap="sm">
        <HealthBadge level={health.level} />
        <Text size="sm" c="dimmed">
          {lastContactAt === null
            ? t('health.never')
            : t('health.last', { when: formats.distance(lastContactAt) })}
        </Text>
      </Group>
      <Reasons reasons={health.reasons} />
    </Section>
  );
}
