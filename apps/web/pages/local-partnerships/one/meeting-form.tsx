import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { instantOf } from '../../../base/language/wall-clock';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { localPartnershipsChanged, useMembers } from '../queries';

interface MeetingFormProps {
  readonly partnershipId: string;
  readonly onSaved: () => void;
}

/** Logs a meeting, in one request for all who were there. */
export function MeetingForm({ partnershipId, onSaved }: MeetingFormProps): ReactElement {
  const t = useTexts('local-partnerships');
  const { timeZone } = useLibrary();
  const members = useMembers(partnershipId).filter(({ standing }) => standing !== 'withdrawn');
  const { form, forget } = useDraftForm(`local-partnership.${partnershipId}.meeting`, {
    initialValues: {
      ...{ summary: '', outcome: '', occurredAt: '' },
      memberIds: members.map(({ id }) => id),
    },
  });
  return (
    <SavingForm
      form={form}
      save={({ summary, outcome, occurredAt, memberIds }) =>
        answerOf(
          api.POST('/api/v1/local-partnerships/{localPartnershipId}/meetings', {
            params: { path: { localPartnershipId: partnershipId } },
            body: {
              ...{ summary, memberIds, outcome: outcome || null },
              ...(occurredAt !== '' && { occurredAt: instantOf(occurredAt, timeZone) }),
            },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('meetings.log')}
    >
      <Checkbox.Group label={t('meetings.present')} {...form.getInputProps('memberIds')}>
        <Stack gap="xs" mt="xs">
          {members.map(({ id, contact }) => (
            <Checkbox key={id} value={id} label={contact.name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        type="datetime-local"
        label={t('meetings.when')}
        description={t('meetings.when.meaning')}
        max={`${dayIn(0, timeZone)}T23:59`}
        {...form.getInputProps('occurredAt')}
      />
      <Textarea
        label={t('meetings.about')}
        required
        autosize
        minRows={2}
        maxLength={5000}
        {...form.getInputProps('summary')}
      />
      <Textarea
        label={t('meetings.outcome')}
        autosize
        maxLength={5000}
        {...form.getInputProps('outcome')}
      />
    </SavingForm>
  );
}
