import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { templatesChanged } from './queries';

type Body = Schemas['CreateFollowUpTemplateDto'];

export const blankTemplate: Body = { name: '', items: [{ title: '', afterWorkingDays: 1 }] };

interface TemplateFormProps {
  /** Which one, and in which version: what was typed is kept for that. */
  readonly name: string;
  readonly template: Body;
  readonly save: (body: Body) => Promise<unknown>;
  readonly onSaved: () => void;
}

/** Its name, and what is promised how many working days after the start. */
export function TemplateForm({ name, template, save, onSaved }: TemplateFormProps): ReactElement {
  const t = useTexts('follow-ups');
  const { form, forget } = useDraftForm(`follow-up-template.${name}`, {
    initialValues: {
      name: template.name,
      items: template.items.map((item) => ({
        ...item,
        afterWorkingDays: String(item.afterWorkingDays),
        key: randomId(),
      })),
    },
  });
  const { items } = form.getValues();
  return (
    <SavingForm
      form={form}
      save={(values) =>
        save({
          name: values.name,
          items: values.items.map(({ title, afterWorkingDays, note, priority }) => ({
            title,
            afterWorkingDays: Number(afterWorkingDays),
            ...(note !== undefined && { note }),
            ...(priority !== undefined && { priority }),
          })),
        })
      }
      onSaved={async () => {
        forget();
        onSaved();
        notifySaved(t('templates.saved'));
        await templatesChanged();
      }}
      action={t('templates.save')}
    >
      <TextInput
        label={t('templates.name')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Stack gap="sm">
        {items.map(({ key, title }, place) => (
          <Group key={key} align="end" wrap="nowrap" gap="xs">
            <TextInput
              style={{ flex: 1 }}
              label={t('field.title')}
              required
              maxLength={300}
              {...form.getInputProps(`items.${place}.title`)}
            />
            <TextInput
              type="number"
              min={0}
              max={500}
              w={110}
              label={t('templates.days')}
              required
              {...form.getInputProps(`items.${place}.afterWorkingDays`)}
            />
            <ActionIcon
              variant="default"
              size={42}
              disabled={items.length === 1}
              aria-label={t('templates.take_out', { title: title || String(place + 1) })}
              onClick={() => {
                form.removeListItem('items', place);
              }}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Group>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            form.insertListItem('items', { title: '', afterWorkingDays: '1', key: randomId() });
          }}
        >
          {t('templates.add_item')}
        </Button>
      </Group>
    </SavingForm>
  );
}
