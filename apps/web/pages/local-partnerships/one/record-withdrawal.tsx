import { Text, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { localPartnershipsChanged, type Member } from '../queries';

interface RecordWithdrawalProps {
  readonly member: Member;
  readonly onSaved: () => void;
}

/** Writes down that a member has withdrawn. */
export function RecordWithdrawal({ member, onSaved }: RecordWithdrawalProps): ReactElement {
  const t = useTexts('local-partnerships');
  const { form, forget } = useDraftForm(`local-partnership.withdrawal.${member.id}`, {
    initialValues: { note: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ note }) =>
        answerOf(
          api.POST('/api/v1/local-partnership-members/{id}/withdrawal', {
            params: { path: { id: member.id } },
            body: { note: note || null },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('withdraw.record')}
      colour="red.8"
    >
      <Text>{t('withdraw.explanation', { member: member.contact.name })}</Text>
      <Textarea
        label={t('withdraw.note')}
        autosize
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </SavingForm>
  );
}
