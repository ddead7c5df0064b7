import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useConsent } from '../../../ui/clients/use-consent';
import { TextLink } from '../../../ui/link';

interface ConsentNoticeProps {
  readonly clientId: string;
  readonly contactId: string;
}

/** Says what the partner would learn, or that there is no consent to tell it anything. */
export function ConsentNotice({ clientId, contactId }: ConsentNoticeProps): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const consent = useConsent({ clientId, contactId, purpose: 'referral' });
  if (consent) {
    return (
      <Alert color="lamp" icon={<IconCheck aria-hidden />} title={t('new.consent.given')}>
        <Text>{consent.fields.map((field) => label('client_field', field)).join(', ')}</Text>
      </Alert>
    );
  }
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('new.consent.missing')}>
      <TextLink to="/clients/$id" params={{ id: clientId }}>
        {t('new.consent.record')}
      </TextLink>
    </Alert>
  );
}
