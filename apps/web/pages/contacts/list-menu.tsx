import { Button, Menu } from '@mantine/core';
import { IconChecks, IconCopyCheck, IconDownload, IconFileUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type FileFormat, fileFormats } from '#libs/exchange/domain/file-format';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { useSavedFile } from '../../ui/files/use-saved-file';
import { type ContactsSearch } from './contacts-search';
import { useFilters } from './filters/use-filters';

const extensions: Readonly<Record<FileFormat, string>> = { csv: 'csv', xlsx: 'xlsx', vcard: 'vcf' };

/** What is done with the list as a whole: bring contacts from a file, and take along what is shown as one. */
export function ListMenu({ search }: { search: ContactsSearch }): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const { filtersOf } = useFilters();
  const saving = useSavedFile<FileFormat>(
    (format) => `${t('list.title')}.${extensions[format]}`,
    (format) => {
      const query = { ...filtersOf(search), format };
      return answerOf(api.GET('/api/v1/contacts/export', { params: { query }, parseAs: 'blob' }));
    },
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={saving.isPending}>
          {t('list.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {may('imports.read') && (
          <Menu.Item
            component={Link}
            to="/imports"
            leftSection={<IconFileUpload size={18} aria-hidden />}
          >
            {t('list.import')}
          </Menu.Item>
        )}
        <Menu.Item
          component={Link}
          to="/contacts/duplicates"
          leftSection={<IconCopyCheck size={18} aria-hidden />}
        >
          {t('duplicates.title')}
        </Menu.Item>
        <Menu.Item
          component={Link}
          to="/contacts/stale"
          leftSection={<IconChecks size={18} aria-hidden />}
        >
          {t('stale.title')}
        </Menu.Item>
        {may('contacts.export') &&
          fileFormats.map((format) => (
            <Menu.Item
              key={format}
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => {
                saving.mutate(format);
              }}
            >
              {t(`list.export.${format}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
