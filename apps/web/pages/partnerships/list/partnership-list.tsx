import { Box, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { type Partnership, partnershipsKey, titleOf } from '../queries';
import { StageBadge } from '../stage-badge';
import { StayNote } from '../stay-note';
import { type PartnershipsSearch } from './list-search';

export function PartnershipList({ search }: { search: PartnershipsSearch }): ReactElement {
  const t = useTexts('partnerships');
  const pages = usePages([...partnershipsKey, 'list', search], (cursor) => {
    const { stuck, ...asked } = search;
    const stuckAt = stuck ? new Date().toISOString() : undefined;
    const query = { ...asked, stuckAt, cursor };
    return answerOf(api.GET('/api/v1/partnerships', { params: { query } }));
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconHeartHandshake}
        title={t(search.stuck ? 'list.nothing.stuck' : 'list.nothing')}
        explanation={t('list.nothing.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows" aria-label={t('list.title')}>
        {pages.items.map((partnership) => (
          <li key={partnership.id}>
            <Link to="/partnerships/$id" params={{ id: partnership.id }} className="row-link">
              <PartnershipRow partnership={partnership} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}

function PartnershipRow({ partnership }: { partnership: Partnership }): ReactElement {
  const { name, contact, owner, aims, stage, stageSince } = partnership;
  const about = [name === null ? undefined : contact.name, owner?.name].filter(Boolean);
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600} component="span">
          {titleOf(partnership)}
        </Text>
        <StageBadge stage={stage} />
      </Group>
      {about.length > 0 && <Text size="sm">{about.join(' · ')}</Text>}
      {aims && (
        <Text size="sm" c="dimmed" lineClamp={2}>
          {aims}
        </Text>
      )}
      <StayNote stage={stage} since={stageSince} />
    </Stack>
  );
}
