import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { TextLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { detailsBody, type DetailsValues } from './details';
import { DetailsInputs } from './details-inputs';
import { localPartnershipsChanged } from './queries';

/** Writes a local partnership down; its members and goals come next, on its own page. */
export function NewLocalPartnershipPage(): ReactElement {
  const t = useTexts('local-partnerships');
  const { userId } = useAccount();
  const navigate = useNavigate();
  const { form, forget } = useDraftForm<DetailsValues>('local-partnership.new', {
    initialValues: {
      ...{ name: '', purpose: '', branchId: '', endedOn: '', ownerId: userId },
      libraryRole: 'coordinator',
    },
  });
  return (
    <Page
      title={t('new')}
      size="sm"
      above={<TextLink to="/local-partnerships">{t('title')}</TextLink>}
    >
      <SavingForm
        form={form}
        save={(values) =>
          answerOf(api.POST('/api/v1/local-partnerships', { body: detailsBody(values) }))
        }
        onSaved={async ({ id }) => {
          forget();
          await localPartnershipsChanged();
          await navigate({ to: '/local-partnerships/$id', params: { id } });
        }}
        action={t('create')}
      >
        <DetailsInputs form={form} />
      </SavingForm>
    </Page>
  );
}
