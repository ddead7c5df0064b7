import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type SwotQuadrant } from '#libs/swot/domain/swot';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { notifySaved } from '../../ui/notify';
import { ItemInputs } from './item-inputs';
import { itemDetails, type ItemValues } from './item-values';
import { swotChanged } from './queries';

interface NewItemProps {
  readonly quadrant: SwotQuadrant;
  readonly analysisId: string;
  readonly onAdded: () => void;
}

export function NewItem({ quadrant, analysisId, onAdded }: NewItemProps): ReactElement {
  const t = useTexts('swot');
  const { form, forget } = useDraftForm<ItemValues>(`swot-item.new.${quadrant}`, {
    initialValues: {
      ...{ quadrant, statement: '', evidence: '', goal: '' },
      ...{ goalIds: [], partnershipIds: [], followUpIds: [] },
    },
  });
  return (
    <SavingForm
      form={form}
      save={(values) =>
        answerOf(
          api.POST('/api/v1/swot-analyses/{id}/items', {
            params: { path: { id: analysisId } },
            body: itemDetails(values),
          }),
        )
      }
      onSaved={async () => {
        forget();
        notifySaved(t('added'));
        onAdded();
        await swotChanged();
      }}
      action={t('add')}
    >
      <ItemInputs form={form} />
    </SavingForm>
  );
}
