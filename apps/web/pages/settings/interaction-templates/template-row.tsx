import { Button, Group, Modal, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { ChangeTemplate } from './change-template';
import { type InteractionTemplate, templatesChanged } from './queries';

/** One template, and what can be done about it. */
export function TemplateRow({ template }: { template: InteractionTemplate }): ReactElement {
  const t = useTexts('settings');
  const label = useLabels();
  const may = useMay();
  const [asking, setAsking] = useState<'change' | 'remove' | null>(null);
  const { id, name, channel, summary, version } = template;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Group justify="space-between" p="md" gap="xs">
      <div style={{ flex: '1 1 16rem' }}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {`${label('interaction_channel', channel)} · ${summary}`}
        </Text>
      </div>
      {may('interactions.write') && (
        <Group gap="xs">
          {(['change', 'remove'] as const).map((act) => (
            <Button
              key={act}
              variant="default"
              size="sm"
              aria-label={t(`templates.${act}.of`, { name })}
              onClick={() => {
                setAsking(act);
              }}
            >
              {t(`templates.${act}`)}
            </Button>
          ))}
        </Group>
      )}
      <Modal
        opened={asking === 'change'}
        onClose={close}
        title={name}
        closeButtonProps={{ 'aria-label': t('templates.close') }}
      >
        <ChangeTemplate template={template} onChanged={close} />
      </Modal>
      <Confirmation
        isOpen={asking === 'remove'}
        title={name}
        explanation={t('templates.remove.meaning')}
        action={t('templates.remove')}
        act={() =>
          api.DELETE('/api/v1/interaction-templates/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={templatesChanged}
        onClose={close}
      />
    </Group>
  );
}
