import { NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type MeetingMode, meetingModes } from '#libs/mentoring/domain/profile/meeting-mode';
import { useLibrary } from '../../../../base/account';
import { api } from '../../../../base/api';
import { dayIn } from '../../../../base/language/days';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { SavingForm } from '../../../../ui/form/saving-form';
import { useDraftForm } from '../../../../ui/form/use-draft-form';
import { workChanged } from '../../../../ui/work-changed';
import { mentoringChanged } from '../../queries';

interface SessionFormProps {
  readonly matchId: string;
  readonly onTold: () => void;
}

interface SessionValues {
  readonly heldOn: string;
  readonly minutes: number | '';
  readonly mode: MeetingMode;
  readonly note: string;
}

/** Writes down that the two met. It stands in the mentor's log, too, and puts the check-in off. */
export function SessionForm({ matchId, onTold }: SessionFormProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const today = dayIn(0, timeZone);
  const { form, forget } = useDraftForm<SessionValues>(`mentoring.match.${matchId}.session`, {
    initialValues: { heldOn: today, minutes: 60, mode: 'in_person', note: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ heldOn, minutes, mode, note }) =>
        answerOf(
          api.POST('/api/v1/mentoring-matches/{id}/sessions', {
            params: { path: { id: matchId } },
            body: { heldOn, minutes: Number(minutes), mode, note: note || null },
          }),
        )
      }
      onSaved={async () => {
        forget();
        form.reset();
        onTold();
        await Promise.all([mentoringChanged(), workChanged()]);
      }}
      action={t('sessions.tell.action')}
    >
      <TextInput
        type="date"
        label={t('sessions.day')}
        max={today}
        required
        {...form.getInputProps('heldOn')}
      />
      <NumberInput
        size="md"
        label={t('sessions.length')}
        min={5}
        max={600}
        allowDecimal={false}
        required
        {...form.getInputProps('minutes')}
      />
      <Radio.Group label={t('sessions.mode')} {...form.getInputProps('mode')}>
        <Stack gap="xs" mt="xs">
          {meetingModes.map((mode) => (
            <Radio key={mode} value={mode} label={label('meeting_mode', mode)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('move.note')}
        description={t('move.note.hint')}
        {...form.getInputProps('note')}
      />
    </SavingForm>
  );
}
