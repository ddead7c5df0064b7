import { TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm } from '../../../ui/form/edit-form';
import { OpeningButton } from '../../../ui/opening-button';
import { detailsBody, detailsOf, type DetailsValues } from '../details';
import { DetailsInputs } from '../details-inputs';
import { type LocalPartnership, localPartnershipsChanged } from '../queries';

const savedOf = (partnership: LocalPartnership) => ({
  values: detailsOf(partnership),
  version: partnership.version,
});

/** Changes what is written of a local partnership, or says that it has ended. */
export function EditDetails({ partnership }: { partnership: LocalPartnership }): ReactElement {
  const t = useTexts('local-partnerships');
  const { id } = partnership;
  const path = { id };
  const labels: Readonly<Record<keyof DetailsValues, string>> = {
    name: t('field.name'),
    purpose: t('field.purpose'),
    libraryRole: t('field.libraryRole'),
    branchId: t('field.branchId'),
    ownerId: t('field.ownerId'),
    endedOn: t('field.endedOn'),
  };
  return (
    <OpeningButton label={t('edit')}>
      {(close) => (
        <EditForm
          name={`local-partnership.${id}`}
          saved={savedOf(partnership)}
          labels={labels}
          read={async () =>
            savedOf(
              await answerOf(api.GET('/api/v1/local-partnerships/{id}', { params: { path } })),
            )
          }
          change={(values, version) =>
            answerOf(
              api.PATCH('/api/v1/local-partnerships/{id}', {
                params: { path, header: ifMatch(version) },
                body: detailsBody(values),
              }),
            )
          }
          onSaved={async () => {
            close();
            await localPartnershipsChanged();
          }}
        >
          {(form) => (
            <>
              <DetailsInputs form={form} />
              <TextInput
                type="date"
                label={t('field.endedOn')}
                description={t('field.endedOn.meaning')}
                {...form.getInputProps('endedOn')}
              />
            </>
          )}
        </EditForm>
      )}
    </OpeningButton>
  );
}
