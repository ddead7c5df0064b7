import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { BranchFields, type BranchValues } from './branch-fields';
import { type Branch, branchesChanged } from './queries';

interface ChangeBranchProps {
  readonly branch: Branch;
  readonly onChanged: () => void;
}

export function ChangeBranch({ branch, onChanged }: ChangeBranchProps): ReactElement {
  const t = useTexts('settings');
  const path = { id: branch.id };
  return (
    <EditForm<BranchValues>
      name={`branch.${branch.id}`}
      saved={savedBranch(branch)}
      read={async () =>
        savedBranch(await answerOf(api.GET('/api/v1/branches/{id}', { params: { path } })))
      }
      change={({ name, address }, version) =>
        answerOf(
          api.PATCH('/api/v1/branches/{id}', {
            params: { path, header: ifMatch(version) },
            body: { name, address: address.trim() || null },
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await branchesChanged();
      }}
      labels={{ name: t('branches.name'), address: t('branches.address') }}
    >
      {(form) => <BranchFields form={form} />}
    </EditForm>
  );
}

function savedBranch({ name, address, version }: Branch): Saved<BranchValues> {
  return { version, values: { name, address: address ?? '' } };
}
