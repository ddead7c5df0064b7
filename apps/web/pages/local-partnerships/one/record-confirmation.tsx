import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, Problem } from '#api-client';
import { type RecordedWay, recordedWays } from '#libs/local-partnerships/domain/confirmation';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { type LocalPartnership, localPartnershipsChanged, type Member } from '../queries';

interface RecordConfirmationProps {
  readonly partnership: LocalPartnership;
  readonly member: Member;
  readonly onSaved: () => void;
}

interface ConfirmationValues {
  way: RecordedWay;
  confirmedOn: string;
  personName: string;
  note: string;
}

/** Writes down that a member said yes otherwise than by the link: how, when, and who said so. */
export function RecordConfirmation(props: RecordConfirmationProps): ReactElement {
  const { partnership, member, onSaved } = props;
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const { form, forget } = useDraftForm<ConfirmationValues>(
    `local-partnership.confirmation.${member.id}`,
    {
      initialValues: {
        ...{ way: 'spoken', personName: '', note: '' },
        confirmedOn: dayIn(0, timeZone),
      },
    },
  );

  async function save(values: ConfirmationValues): Promise<unknown> {
    try {
      const { way, confirmedOn, personName, note } = values;
      return await answerOf(
        api.POST('/api/v1/local-partnership-members/{id}/confirmations', {
          params: { path: { id: member.id } },
          body: {
            ...{ way, confirmedOn, goalsVersion: partnership.goalsVersion },
            ...{ personName: personName || null, note: note || null },
          },
        }),
      );
    } catch (error) {
      // The goals are others by now, or they answered themselves: what is shown behind this window is no longer so.
      if (error instanceof Problem && error.status === 409) await localPartnershipsChanged();
      throw error;
    }
  }

  return (
    <SavingForm
      form={form}
      save={save}
      onSaved={async () => {
        forget();
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('confirm.record')}
    >
      <Text size="sm">{t('confirm.explanation')}</Text>
      <NativeSelect
        label={t('confirm.way')}
        data={recordedWays.map((one) => ({ value: one, label: label('confirmation_way', one) }))}
        {...form.getInputProps('way')}
      />
      <TextInput
        type="date"
        required
        label={t('confirm.on')}
        {...form.getInputProps('confirmedOn')}
      />
      <TextInput
        label={t('confirm.person')}
        maxLength={200}
        {...form.getInputProps('personName')}
      />
      <Textarea label={t('field.note')} autosize maxLength={2000} {...form.getInputProps('note')} />
    </SavingForm>
  );
}
