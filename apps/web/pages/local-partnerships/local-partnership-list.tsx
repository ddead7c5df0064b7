import { Box, Group, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { NothingHere } from '../../ui/nothing-here';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { type LocalPartnership, localPartnershipsKey } from './queries';

export function LocalPartnershipList({ ended }: { ended: boolean }): ReactElement {
  const t = useTexts('local-partnerships');
  const may = useMay();
  const pages = usePages([...localPartnershipsKey, 'list', ended], (cursor) =>
    answerOf(api.GET('/api/v1/local-partnerships', { params: { query: { ended, cursor } } })),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconUsersGroup}
        title={t(ended ? 'list.nothing_ended' : 'list.nothing')}
        explanation={t('list.explanation')}
      >
        {!ended && may('local-partnerships.write') && (
          <ButtonLink to="/local-partnerships/new" variant="default" mt="sm">
            {t('new')}
          </ButtonLink>
        )}
      </NothingHere>
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((one) => (
          <li key={one.id}>
            <Link to="/local-partnerships/$id" params={{ id: one.id }} className="row-link">
              <LocalPartnershipRow partnership={one} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}

/** What it is called, who looks after it, and how many said yes to its goals. */
function LocalPartnershipRow({ partnership }: { partnership: LocalPartnership }): ReactElement {
  const t = useTexts('local-partnerships');
  const { name, counts, goals, owner } = partnership;
  const facts = [
    t('list.members', { count: counts.members }),
    t('list.goals', { count: goals.length }),
    ...(goals.length > 0 && counts.members > 0
      ? [t('list.confirmed', { confirmed: counts.confirmed, members: counts.members })]
      : []),
  ];
  return (
    <Stack gap={4}>
      <Text fw={600} component="span">
        {name}
      </Text>
      <Group gap="md">
        <Text size="sm" component="span">
          {facts.join(' · ')}
        </Text>
        {owner && (
          <Text size="sm" c="dimmed" component="span">
            {owner.name}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
