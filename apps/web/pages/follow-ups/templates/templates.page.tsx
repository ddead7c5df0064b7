import { Button, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { Page } from '../../../ui/page';
import { useTemplates } from './queries';
import { TemplateCard } from './template-card';
import { blankTemplate, TemplateForm } from './template-form';

/** What is promised each time that something begins: kept once, planned at once. */
export function TemplatesPage(): ReactElement {
  const t = useTexts('follow-ups');
  const may = useMay();
  const templates = useTemplates();
  const [isOpen, adding] = useDisclosure(false);
  return (
    <Page
      title={t('templates.title')}
      size="md"
      above={<TextLink to="/follow-ups">{t('one.back')}</TextLink>}
      actions={
        may('follow-ups.write') && <Button onClick={adding.open}>{t('templates.add')}</Button>
      }
    >
      {templates.length === 0 ? (
        <NothingHere
          icon={IconListCheck}
          title={t('templates.none')}
          explanation={t('templates.none.how')}
        />
      ) : (
        <Stack gap="lg">
          {templates.map((template) => (
            <TemplateCard key={template.id} template={template} />
          ))}
        </Stack>
      )}
      <Modal
        opened={isOpen}
        onClose={adding.close}
        title={t('templates.add')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <TemplateForm
          name="new"
          template={blankTemplate}
          save={(body) => answerOf(api.POST('/api/v1/follow-up-templates', { body }))}
          onSaved={adding.close}
        />
      </Modal>
    </Page>
  );
}
