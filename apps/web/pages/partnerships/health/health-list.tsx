import { Box, Group, Stack, Text } from '@mantine/core';
import { IconHeartbeat } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { partnershipsKey, titleOf } from '../queries';
import { StageBadge } from '../stage-badge';
import { HealthBadge } from './health-badge';
import { type HealthSearch } from './health-search';
import { Reasons } from './reasons';

export function HealthList({ search }: { search: HealthSearch }): ReactElement {
  const t = useTexts('partnerships');
  const { data } = useSuspenseQuery({
    queryKey: [...partnershipsKey, 'health', search],
    queryFn: () => answerOf(api.GET('/api/v1/partnership-health', { params: { query: search } })),
  });
  if (data.partnerships.length === 0) {
    return (
      <NothingHere
        icon={IconHeartbeat}
        title={t('health.nothing')}
        explanation={t('health.nothing.explanation')}
      />
    );
  }
  return (
    <Box component="ul" className="surface rows" aria-label={t('health.page')}>
      {data.partnerships.map((partnership) => (
        <Box component="li" key={partnership.id} p="lg">
          <Stack gap="sm">
            <Group justify="space-between" gap="xs">
              <TextLink to="/partnerships/$id" params={{ id: partnership.id }} fw={600}>
                {titleOf(partnership)}
              </TextLink>
              <Group gap="xs">
                <StageBadge stage={partnership.facts.stage} />
                <HealthBadge level={partnership.level} />
              </Group>
            </Group>
            {partnership.name !== null && <Text size="sm">{partnership.contact.name}</Text>}
            <Reasons reasons={partnership.reasons} />
          </Stack>
        </Box>
      ))}
    </Box>
  );
}
