import { Box, Stack } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { ImportRow } from './import-row';
import { importsKey } from './queries';
import { Upload } from './upload';

/** Files of contacts on their way into the library, the newest first. */
export function ImportsPage(): ReactElement {
  const t = useTexts('imports');
  const may = useMay();
  const pages = usePages([...importsKey, 'list'], (cursor) =>
    answerOf(api.GET('/api/v1/imports', { params: { query: { cursor } } })),
  );
  return (
    <Page
      title={t('title')}
      size="md"
      above={<TextLink to="/contacts">{t('back_to_contacts')}</TextLink>}
    >
      <Stack gap="xl">
        {may('imports.write') && <Upload />}
        {pages.items.length > 0 && (
          <Box component="ul" className="surface rows" aria-label={t('list')}>
            {pages.items.map((one) => (
              <li key={one.id}>
                <ImportRow one={one} />
              </li>
            ))}
          </Box>
        )}
        <ShowMore pages={pages} />
      </Stack>
    </Page>
  );
}
