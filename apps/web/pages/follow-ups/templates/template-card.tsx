import { Button, Group, List, Modal, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { Section } from '../../../ui/section';
import { type Template } from '../queries';
import { ApplyForm } from './apply-form';
import { templatesChanged } from './queries';
import { TemplateForm } from './template-form';

/** One template with what it plans; it is applied, changed or removed. */
export function TemplateCard({ template }: { template: Template }): ReactElement {
  const t = useTexts('follow-ups');
  const may = useMay();
  const [asking, setAsking] = useState<'apply' | 'change' | 'remove' | null>(null);
  const { id, name, items, version } = template;
  const params = { path: { id }, header: ifMatch(version) };
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Section title={name}>
      <List>
        {items.map(({ title, afterWorkingDays }, place) => (
          <List.Item key={place}>
            {title}{' '}
            <Text span size="sm" c="dimmed">
              {t('templates.after', { days: afterWorkingDays })}
            </Text>
          </List.Item>
        ))}
      </List>
      {may('follow-ups.write') && (
        <Group gap="xs" mt="md">
          {(['apply', 'change', 'remove'] as const).map((act) => (
            <Button
              key={act}
              size="sm"
              variant={act === 'apply' ? 'filled' : 'default'}
              aria-label={t(`templates.of.${act}`, { name })}
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
        opened={asking === 'apply' || asking === 'change'}
        onClose={close}
        title={name}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {asking === 'apply' && <ApplyForm template={template} onApplied={close} />}
        {asking === 'change' && (
          <TemplateForm
            name={`${id}.${version}`}
            template={template}
            save={(body) =>
              answerOf(api.PATCH('/api/v1/follow-up-templates/{id}', { params, body }))
            }
            onSaved={close}
          />
        )}
      </Modal>
      <Confirmation
        isOpen={asking === 'remove'}
        title={name}
        explanation={t('templates.remove.meaning')}
        action={t('templates.remove')}
        act={() => api.DELETE('/api/v1/follow-up-templates/{id}', { params })}
        onDone={templatesChanged}
        onClose={close}
      />
    </Section>
  );
}
