import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { BranchFields, type BranchValues } from './branch-fields';
import { branchesChanged } from './queries';

/** A house or department that opens. */
export function NewBranch({ onAdded }: { onAdded: () => void }): ReactElement {
  const t = useTexts('settings');
  const { form, forget } = useDraftForm<BranchValues>('branch.new', {
    initialValues: { name: '', address: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ name, address }) =>
        answerOf(api.POST('/api/v1/branches', { body: { name, address: address.trim() || null } }))
      }
      onSaved={async () => {
        forget();
        onAdded();
        await branchesChanged();
      }}
      action={t('branches.add.action')}
    >
      <BranchFields form={form} />
    </SavingForm>
  );
}
