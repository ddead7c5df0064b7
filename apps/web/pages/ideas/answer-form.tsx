import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, Problem } from '#api-client';
import { type IdeaAnswer } from '#libs/ideas/domain/idea-status';
import { useAccount, useLibrary } from '../../base/account';
import { api } from '../../base/api';
import { dayIn } from '../../base/language/days';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { useColleagues } from '../../ui/use-colleagues';
import { type Idea, ideasChanged } from './queries';

interface AnswerFormProps {
  readonly idea: Idea;
  readonly to: IdeaAnswer;
  readonly onSaved: () => void;
}

interface AnswerValues {
  reply: string;
  followUp: { title: string; dueLocal: string; ownerId: string };
}

const aWeek = 7;

/** Answers an idea, takes it up or declines it: with what is done about it, and what the partner is told. */
export function AnswerForm({ idea, to, onSaved }: AnswerFormProps): ReactElement {
  const t = useTexts('ideas');
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const colleagues = useColleagues();
  const { id, subject, status } = idea;
  const { form, forget } = useDraftForm<AnswerValues>(`idea.${id}.${to}`, {
    initialValues: {
      reply: '',
      followUp: { title: subject, dueLocal: dayIn(aWeek, timeZone), ownerId: userId },
    },
  });

  async function save({ reply, followUp }: AnswerValues): Promise<unknown> {
    try {
      return await answerOf(
        api.POST('/api/v1/ideas/{id}/moves', {
          params: { path: { id } },
          body: {
            ...{ from: status, to, reply: reply || null },
            ...(to === 'taken_up' && { followUp }),
          },
        }),
      );
    } catch (error) {
      // Somebody else was faster: what is shown behind this window is no longer so.
      if (error instanceof Problem && error.status === 409) await ideasChanged();
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
        await ideasChanged();
      }}
      action={t(`move.${to}`)}
    >
      <Text size="sm">{t(`move.${to}.meaning`)}</Text>
      {to === 'taken_up' && (
        <>
          <TextInput
            label={t('follow_up.title')}
            required
            maxLength={300}
            {...form.getInputProps('followUp.title')}
          />
          <TextInput
            type="date"
            label={t('follow_up.due')}
            required
            {...form.getInputProps('followUp.dueLocal')}
          />
          <NativeSelect
            label={t('follow_up.owner')}
            data={colleagues.map(({ id: value, name }) => ({ value, label: name }))}
            {...form.getInputProps('followUp.ownerId')}
          />
        </>
      )}
      <Textarea
        label={t('reply')}
        description={t('reply.meaning')}
        required={to === 'answered'}
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('reply')}
      />
    </SavingForm>
  );
}
