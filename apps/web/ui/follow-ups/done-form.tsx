import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import {
  type InteractionChannel,
  interactionChannels,
} from '#libs/interactions/domain/interaction-channel';
import { api } from '../../base/api';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';

interface DoneFormProps {
  readonly id: string;
  readonly onDone: () => Promise<void>;
}

/** A follow-up that is done, and what happened: it is logged with it. */
export function DoneForm({ id, onDone }: DoneFormProps): ReactElement {
  const t = useTexts('ui');
  const label = useLabels();
  const { form, forget } = useDraftForm<{ channel: InteractionChannel; summary: string }>(
    `follow-up.${id}.done`,
    { initialValues: { channel: 'call', summary: '' } },
  );
  return (
    <SavingForm
      form={form}
      save={(interaction) =>
        api.POST('/api/v1/follow-ups/{id}/done', {
          params: { path: { id } },
          body: { interaction },
        })
      }
      onSaved={() => {
        forget();
        return onDone();
      }}
      action={t('follow_up.done')}
    >
      <NativeSelect
        label={t('log.channel')}
        data={interactionChannels.map((one) => ({
          value: one,
          label: label('interaction_channel', one),
        }))}
        {...form.getInputProps('channel')}
      />
      <TextInput
        label={t('log.summary')}
        required
        data-autofocus
        {...form.getInputProps('summary')}
      />
    </SavingForm>
  );
}
