import { Checkbox, Stack, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { partnerScopes } from '#libs/identity/domain/scopes';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { instantOf } from '../../../base/language/wall-clock';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { accessChanged } from '../queries';

interface IssueTokenProps {
  readonly contactId: string;
  readonly onIssued: (token: string) => void;
}

export function IssueToken({ contactId, onIssued }: IssueTokenProps): ReactElement {
  const t = useTexts('partner-access');
  const { timeZone } = useLibrary();
  const { form, forget } = useDraftForm(`token.${contactId}`, {
    initialValues: { name: '', scopes: [...partnerScopes] as string[], expiresAt: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ name, scopes, expiresAt }) =>
        answerOf(
          api.POST('/api/v1/contacts/{contactId}/tokens', {
            params: { path: { contactId } },
            body: {
              name,
              scopes: partnerScopes.filter((scope) => scopes.includes(scope)),
              expiresAt: expiresAt ? instantOf(`${expiresAt}T23:59`, timeZone) : null,
            },
          }),
        )
      }
      onSaved={async ({ token }) => {
        forget();
        onIssued(token);
        await accessChanged(contactId);
      }}
      action={t('tokens.issue.action')}
    >
      <TextInput
        label={t('tokens.name')}
        description={t('tokens.name.hint')}
        required
        {...form.getInputProps('name')}
      />
      <Checkbox.Group label={t('tokens.scopes')} {...form.getInputProps('scopes')}>
        <Stack gap="xs" mt="xs">
          {partnerScopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(`scope.${scope.replace(':', '_')}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        type="date"
        label={t('tokens.expires')}
        description={t('tokens.expires.hint')}
        {...form.getInputProps('expiresAt')}
      />
    </SavingForm>
  );
}
