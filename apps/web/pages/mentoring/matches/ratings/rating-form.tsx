import { Group, Radio } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import {
  type RatingParty,
  ratingQuestions,
  ratingScale,
} from '#libs/mentoring/domain/rating/rating';
import { api } from '../../../../base/api';
import { useTexts } from '../../../../base/language/use-texts';
import { SavingForm } from '../../../../ui/form/saving-form';
import { useDraftForm } from '../../../../ui/form/use-draft-form';
import { mentoringChanged } from '../../queries';

interface RatingFormProps {
  readonly matchId: string;
  readonly party: RatingParty;
  readonly onRated: () => void;
}

/** Puts down what one of the two told the library. */
export function RatingForm({ matchId, party, onRated }: RatingFormProps): ReactElement {
  const t = useTexts('mentoring');
  const { form, forget } = useDraftForm(`mentoring.match.${matchId}.rating.${party}`, {
    initialValues: { helpfulness: '', rapport: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ helpfulness, rapport }) =>
        answerOf(
          api.POST('/api/v1/mentoring-matches/{id}/ratings', {
            params: { path: { id: matchId } },
            body: { party, helpfulness: Number(helpfulness), rapport: Number(rapport) },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onRated();
        await mentoringChanged();
      }}
      action={t('ratings.tell.action')}
    >
      {ratingQuestions.map((question) => (
        <Radio.Group
          key={question}
          label={t(`ratings.question.${question}`)}
          description={t('ratings.scale')}
          required
          {...form.getInputProps(question)}
        >
          <Group mt="xs">
            {ratingScale.map((answer) => (
              <Radio key={answer} value={String(answer)} label={String(answer)} required />
            ))}
          </Group>
        </Radio.Group>
      ))}
    </SavingForm>
  );
}
