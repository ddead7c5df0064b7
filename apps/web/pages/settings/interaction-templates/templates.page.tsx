import { Box, Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTemplate } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { NewTemplate } from './new-template';
import { templatesKey } from './queries';
import { TemplateRow } from './template-row';
import { SettingsPage } from '../settings-page';

/** What is logged again and again, under names of the library's own. */
export function InteractionTemplatesPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const [isOpen, adding] = useDisclosure(false);
  const pages = usePages([...templatesKey, 'list'], (cursor) =>
    answerOf(api.GET('/api/v1/interaction-templates', { params: { query: { cursor } } })),
  );
  return (
    <SettingsPage
      title="templates.title"
      actions={
        may('interactions.write') && <Button onClick={adding.open}>{t('templates.add')}</Button>
      }
    >
      {pages.items.length === 0 ? (
        <NothingHere
          icon={IconTemplate}
          title={t('templates.none')}
          explanation={t('templates.none.how')}
        />
      ) : (
        <Box component="ul" className="surface rows" aria-label={t('templates.title')}>
          {pages.items.map((template) => (
            <li key={template.id}>
              <TemplateRow template={template} />
            </li>
          ))}
        </Box>
      )}
      <ShowMore pages={pages} />
      <Modal
        opened={isOpen}
        onClose={adding.close}
        title={t('templates.add')}
        closeButtonProps={{ 'aria-label': t('templates.close') }}
      >
        <NewTemplate onAdded={adding.close} />
      </Modal>
    </SettingsPage>
  );
}
