import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount, useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { useColleagues } from '../../../ui/use-colleagues';
import { localPartnershipsChanged, useMembers } from '../queries';

interface PlanFormProps {
  readonly partnershipId: string;
  readonly onSaved: () => void;
}

const aWeek = 7;

/** Adds a follow-up to the plan. */
export function PlanForm({ partnershipId, onSaved }: PlanFormProps): ReactElement {
  const t = useTexts('local-partnerships');
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const colleagues = useColleagues();
  const members = useMembers(partnershipId).filter(({ standing }) => standing !== 'withdrawn');
  const { form, forget } = useDraftForm(`local-partnership.${partnershipId}.plan`, {
    initialValues: {
      ...{ title: '', note: '', ownerId: userId, memberId: members[0]?.id ?? '' },
      dueLocal: dayIn(aWeek, timeZone),
    },
  });
  return (
    <SavingForm
      form={form}
      save={({ note, ...item }) =>
        answerOf(
          api.POST('/api/v1/local-partnerships/{localPartnershipId}/plan-items', {
            params: { path: { localPartnershipId: partnershipId } },
            body: { ...item, note: note || null },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('plan.add')}
    >
      <TextInput label={t('plan.what')} required maxLength={300} {...form.getInputProps('title')} />
      <NativeSelect
        label={t('plan.member')}
        data={members.map(({ id, contact }) => ({ value: id, label: contact.name }))}
        {...form.getInputProps('memberId')}
      />
      <TextInput type="date" label={t('plan.due')} required {...form.getInputProps('dueLocal')} />
      <NativeSelect
        label={t('plan.owner')}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('ownerId')}
      />
      <Textarea label={t('field.note')} autosize maxLength={5000} {...form.getInputProps('note')} />
    </SavingForm>
  );
}
