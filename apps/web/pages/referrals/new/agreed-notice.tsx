import { Alert, Text } from '@mantine/core';
import { IconWriting } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';

/** What the agreement in force says of those who are sent to this partner; nothing where it says nothing of it. */
export function AgreedNotice({ contactId }: { contactId: string }): ReactNode {
  const t = useTexts('referrals');
  const label = useLabels();
  const { data } = useSuspenseQuery({
    queryKey: ['partnerships', 'agreed-terms', contactId],
    queryFn: () => {
      const params = { path: { contactId } };
      return answerOf(api.GET('/api/v1/contacts/{contactId}/agreed-terms', { params }));
    },
  });
  const { agreementId, services, clientFields } = data;
  if (agreementId === null || (services === null && clientFields === null)) return null;
  const fields = clientFields?.map((field) => label('client_field', field)).join(', ');
  return (
    <Alert color="gray" icon={<IconWriting aria-hidden />} title={t('new.agreed')}>
      {services && <Text>{t('new.agreed.services', { services: services.join(', ') })}</Text>}
      {fields !== undefined && (
        <Text>{fields === '' ? t('new.agreed.nothing') : t('new.agreed.fields', { fields })}</Text>
      )}
      <TextLink to="/partnerships/agreements/$id" params={{ id: agreementId }}>
        {t('facts.agreement')}
      </TextLink>
    </Alert>
  );
}
