import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { answerOf, Problem } from '#api-client';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { type OpenMove, type ReferralDetail, referralsChanged } from '../queries';
import { moveName } from './move-name';
import { type MoveValues, moveBody, noMoveValues } from './move-values';

interface MoveFormProps {
  readonly referral: ReferralDetail;
  readonly move: OpenMove;
  readonly onMoved: () => void;
}

/** What has to be said with a move: a reason, an outcome, an appointment, a word to the other side. */
export function MoveForm({ referral, move, onMoved }: MoveFormProps): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const [isFull, setIsFull] = useState(false);
  const { id, status } = referral;
  const { form, forget } = useDraftForm(`referral.${id}.move.${move.to}`, {
    initialValues: noMoveValues,
  });

  async function makeMove(values: MoveValues): Promise<ReferralDetail> {
    try {
      const body = moveBody(status, move, values, timeZone);
      const path = { id };
      return await answerOf(api.POST('/api/v1/referrals/{id}/moves', { params: { path }, body }));
    } catch (error) {
      if (error instanceof Problem && error.code === 'partner_is_full') setIsFull(true);
      // Somebody else moved it: what is shown behind this window is no longer so.
      if (error instanceof Problem && error.code === 'referral_moved_on') await referralsChanged();
      throw error;
    }
  }

  return (
    <SavingForm
      form={form}
      save={makeMove}
      onSaved={async () => {
        forget();
        onMoved();
        await referralsChanged();
      }}
      action={t(`move.${moveName(status, move.to)}`)}
    >
      {move.needsConsent && <Text>{t('move.consent')}</Text>}
      {move.reasons.length > 1 && (
        <Choices
          name={t('move.reason')}
          choices={move.reasons.map((one) => [one, label('referral_reason', one)])}
          {...form.getInputProps('reason')}
        />
      )}
      {move.outcomes.length > 0 && (
        <Choices
          name={t('move.outcome')}
          choices={move.outcomes.map((one) => [one, label('referral_outcome', one)])}
          {...form.getInputProps('outcome')}
        />
      )}
      {move.needsAppointment && (
        <>
          <TextInput
            type="datetime-local"
            label={t('move.when')}
            description={t('move.clock', { timeZone })}
            required
            {...form.getInputProps('scheduledAt')}
          />
          <TextInput label={t('move.where')} required {...form.getInputProps('scheduledPlace')} />
        </>
      )}
      <Textarea
        label={t('move.note')}
        description={t('move.note.hint')}
        {...form.getInputProps('note')}
      />
      {isFull && (
        <Checkbox
          label={t('move.even_if_full')}
          {...form.getInputProps('evenIfFull', { type: 'checkbox' })}
        />
      )}
    </SavingForm>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly (readonly [string, string])[];
}

/** One of a few words; all of them are seen at once. */
function Choices({ name, choices, ...input }: ChoicesProps): ReactElement {
  return (
    <Radio.Group label={name} required {...input}>
      <Stack gap="xs" mt="xs">
        {choices.map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
