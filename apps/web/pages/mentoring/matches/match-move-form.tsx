import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, Problem } from '#api-client';
import { type MatchMoveRule } from '#libs/mentoring/domain/match/match-status';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { workChanged } from '../../../ui/work-changed';
import { type Match, mentoringChanged } from '../queries';

interface MatchMoveFormProps {
  readonly match: Match;
  readonly move: MatchMoveRule;
  readonly onMoved: () => void;
}

interface MoveValues {
  readonly reason: string;
  readonly outcome: string;
  readonly note: string;
}

/** What has to be said with a step: a reason, an outcome, a word about it. */
export function MatchMoveForm({ match, move, onMoved }: MatchMoveFormProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { id, status } = match;
  const { to, needs } = move;
  const { form, forget } = useDraftForm<MoveValues>(`mentoring.match.${id}.${to}`, {
    initialValues: { reason: '', outcome: '', note: '' },
  });

  async function makeMove(values: MoveValues): Promise<Match> {
    const reason = needs?.reason?.find((one) => one === values.reason);
    const outcome = needs?.outcome?.find((one) => one === values.outcome);
    const said = { ...(reason && { reason }), ...(outcome && { outcome }) };
    try {
      return await answerOf(
        api.POST('/api/v1/mentoring-matches/{id}/moves', {
          params: { path: { id } },
          body: { from: status, to, ...said, ...(values.note && { note: values.note }) },
        }),
      );
    } catch (error) {
      // Somebody else moved it: what is shown behind this window is no longer so.
      if (error instanceof Problem && error.code === 'match_moved_on') await mentoringChanged();
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
        // What is promised about it begins and ends with it.
        await Promise.all([mentoringChanged(), workChanged()]);
      }}
      action={t(`move.${to}`)}
    >
      {needs?.reason && (
        <Words
          name={t('move.reason')}
          words={needs.reason.map((one) => [one, label('mentoring_match_reason', one)])}
          {...form.getInputProps('reason')}
        />
      )}
      {needs?.outcome && (
        <Words
          name={t('move.outcome')}
          words={needs.outcome.map((one) => [one, label('mentoring_match_outcome', one)])}
          {...form.getInputProps('outcome')}
        />
      )}
      {to === 'accepted' && <Text>{t('move.accepted.meaning')}</Text>}
      <Textarea
        label={t('move.note')}
        description={t('move.note.hint')}
        {...form.getInputProps('note')}
      />
    </SavingForm>
  );
}

interface WordsProps {
  readonly name: string;
  readonly words: readonly (readonly [string, string])[];
}

/** One of a few words; all of them are seen at once. */
function Words({ name, words, ...input }: WordsProps): ReactElement {
  return (
    <Radio.Group label={name} required {...input}>
      <Stack gap="xs" mt="xs">
        {words.map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
