import { Text, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, Problem, type Schemas } from '#api-client';
import { type RefusalReason } from '#libs/mentoring/domain/scoring/refusal.rules';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { mentoringChanged } from '../queries';
import { type PairState } from './pair-row';

interface PublicationProps {
  readonly id: string;
  /** Whose pairs are chosen. */
  readonly requestIds: readonly string[];
  readonly onSaid: (said: Readonly<Record<string, PairState>>) => void;
}

/** A pair that cannot be proposed any more, as the problem names it. */
interface RefusedPair {
  readonly requestId: string;
  readonly code: string;
  readonly refusals?: readonly RefusalReason[];
}

/** Proposes the chosen pairs at one go. Where some are not possible any more nobody is asked, and they are left out. */
export function Publication({ id, requestIds, onSaid }: PublicationProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { form, forget } = useDraftForm(`mentoring.assignment.${id}.publication`, {
    initialValues: { introduction: '' },
  });
  const reasonOf = ({ code, refusals = [] }: RefusedPair): string => {
    if (code === 'mentoring_request_matched') return t('pairs.refused.matched');
    if (code === 'mentoring_request_closed') return t('pairs.refused.closed');
    return refusals.length > 0
      ? refusals.map((reason) => label('refusal_reason', reason)).join(', ')
      : t('pairs.refused.other');
  };

  async function propose(introduction: string): Promise<Schemas['PublishedPairsDto']> {
    try {
      return await answerOf(
        api.POST('/api/v1/mentoring-assignments/{id}/matches', {
          params: { path: { id } },
          body: { requestIds: [...requestIds], introduction: introduction || null },
        }),
      );
    } catch (error) {
      if (error instanceof Problem && error.code === 'assignment_pairs_refused') {
        const refused = error.extensions.pairs as readonly RefusedPair[];
        onSaid(
          Object.fromEntries(
            refused.map((pair) => [pair.requestId, { isLeftOut: true, refusal: reasonOf(pair) }]),
          ),
        );
      }
      throw error;
    }
  }

  if (requestIds.length === 0) return <Text c="dimmed">{t('pairs.none_chosen')}</Text>;
  return (
    <SavingForm
      form={form}
      save={({ introduction }) => propose(introduction)}
      onSaved={async ({ data }) => {
        forget();
        onSaid(Object.fromEntries(data.map(({ requestId, matchId }) => [requestId, { matchId }])));
        await mentoringChanged();
      }}
      action={t('pairs.propose', { pairs: requestIds.length })}
    >
      <Text size="sm" c="dimmed">
        {t('pairs.propose.meaning')}
      </Text>
      <Textarea
        label={t('pairs.introduction')}
        description={t('propose.introduction.hint')}
        {...form.getInputProps('introduction')}
      />
    </SavingForm>
  );
}
