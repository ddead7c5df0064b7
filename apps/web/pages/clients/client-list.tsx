import { Box, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { clientsKey } from './queries';

export function ClientList({ search }: { search: string | undefined }): ReactElement {
  const t = useTexts('clients');
  const pages = usePages([...clientsKey, 'list', search], (cursor) =>
    answerOf(api.GET('/api/v1/clients', { params: { query: { search, cursor } } })),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconUsers}
        title={search === undefined ? t('list.none') : t('list.not_found')}
        explanation={t('list.none.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map(({ id, name, initials, phone, email }) => (
          <li key={id}>
            <Link to="/clients/$id" params={{ id }} className="row-link">
              <Text fw={600}>{name ?? initials}</Text>
              <Text size="sm" c="dimmed">
                {[phone, email].filter(Boolean).join(' · ')}
              </Text>
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
