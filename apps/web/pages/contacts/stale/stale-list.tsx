import { Box, Group, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Verification } from '../../../ui/contacts/verification';
import { TextLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { contactsKey } from '../queries';

/** Those unseen the longest first; each is said to be still correct, or changed, in place. */
export function StaleList(): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const formats = useFormats();
  const pages = usePages([...contactsKey, 'stale'], (cursor) =>
    answerOf(api.GET('/api/v1/contacts/stale', { params: { query: { cursor } } })),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconChecks}
        title={t('stale.nothing')}
        explanation={t('stale.nothing.how')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows" aria-label={t('stale.title')}>
        {pages.items.map(({ id, name, city, lastVerifiedOn, createdAt }) => (
          <li key={id}>
            <Group justify="space-between" p="md" gap="xs">
              <div>
                <TextLink to="/contacts/$id" params={{ id }}>
                  {[name, city].filter(Boolean).join(', ')}
                </TextLink>
                <Text size="sm" c="dimmed">
                  {lastVerifiedOn
                    ? t('stale.verified', { day: formats.day(lastVerifiedOn) })
                    : t('stale.never', { day: formats.day(createdAt) })}
                </Text>
              </div>
              {may('contacts.write') && <Verification id={id} name={name} />}
            </Group>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
