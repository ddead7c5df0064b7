import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../base/api';
import { useLabels } from '../../base/language/use-texts';
import { EditForm, type Saved } from '../../ui/form/edit-form';
import { ItemInputs } from './item-inputs';
import { itemDetails, type ItemValues } from './item-values';
import { type Item, swotChanged } from './queries';

interface ChangeItemProps {
  readonly item: Item;
  readonly onChanged: () => void;
}

export function ChangeItem({ item, onChanged }: ChangeItemProps): ReactElement {
  const label = useLabels();
  const path = { id: item.id };
  return (
    <EditForm<ItemValues>
      name={`swot-item.${item.id}`}
      saved={savedItem(item)}
      read={async () =>
        savedItem(await answerOf(api.GET('/api/v1/swot-items/{id}', { params: { path } })))
      }
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/swot-items/{id}', {
            params: { path, header: ifMatch(version) },
            body: itemDetails(values),
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await swotChanged();
      }}
      labels={{
        quadrant: label('swot_field', 'quadrant'),
        statement: label('swot_field', 'statement'),
        evidence: label('swot_field', 'evidence'),
        goal: label('swot_field', 'goal'),
        goalIds: label('swot_field', 'goalIds'),
        partnershipIds: label('swot_field', 'partnershipIds'),
        followUpIds: label('swot_field', 'followUpIds'),
      }}
    >
      {(form) => <ItemInputs form={form} linked={item} />}
    </EditForm>
  );
}

function savedItem({ quadrant, statement, version, ...item }: Item): Saved<ItemValues> {
  return {
    version,
    values: {
      ...{ quadrant, statement, evidence: item.evidence ?? '', goal: item.goal ?? '' },
      goalIds: item.goals.map(({ id }) => id),
      partnershipIds: item.partnerships.map(({ id }) => id),
      followUpIds: item.followUps.map(({ id }) => id),
    },
  };
}
