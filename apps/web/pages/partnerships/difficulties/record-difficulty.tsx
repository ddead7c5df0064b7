import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { DifficultyInputs } from './difficulty-inputs';
import { difficultyBody, type DifficultyValues } from './difficulty-values';
import { difficultiesChanged } from './queries';

interface RecordDifficultyProps {
  readonly partnershipId: string;
  readonly onRecorded: () => void;
}

/** Writes down what was difficult; how it was settled may be said at once, or later. */
export function RecordDifficulty({
  partnershipId,
  onRecorded,
}: RecordDifficultyProps): ReactElement {
  const t = useTexts('partnerships');
  const { timeZone } = useLibrary();
  const { form, forget } = useDraftForm<DifficultyValues>(`difficulty.new.${partnershipId}`, {
    initialValues: {
      ...{ occurredOn: dayIn(0, timeZone), difficulty: '', settledOn: '', settlement: '' },
    },
  });
  return (
    <SavingForm
      form={form}
      save={(values) => {
        const body = { ...difficultyBody(values), partnershipId };
        return answerOf(api.POST('/api/v1/partnership-difficulties', { body }));
      }}
      onSaved={async () => {
        forget();
        onRecorded();
        await difficultiesChanged();
      }}
      action={t('difficulties.record')}
    >
      <DifficultyInputs form={form} />
    </SavingForm>
  );
}
