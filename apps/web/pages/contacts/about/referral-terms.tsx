import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { OpeningButton } from '../../../ui/opening-button';
import { Section } from '../../../ui/section';
import { contactsKey } from '../queries';
import { ChangeReferralTerms } from './change-referral-terms';
import { readReferralTerms, timeLimits } from './time-limits';

/** How long the partner may take with those whom we refer, and what of it an agreement in force sets instead. */
export function ContactReferralTerms({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const { data } = useSuspenseQuery({
    queryKey: [...contactsKey, 'referral-terms', id],
    queryFn: async () => {
      const [own, agreed] = await Promise.all([readReferralTerms(id), readAgreed(id)]);
      return { own, agreed };
    },
  });
  const { own, agreed } = data;
  const isAgreed = timeLimits.some(({ name }) => agreed[name] !== null);
  return (
    <Section title={t('terms.title')}>
      <Stack gap="sm" align="flex-start">
        {timeLimits.map(({ name }) => (
          <Text key={name}>{t(`terms.${name}`, { days: agreed[name] ?? own[name] })}</Text>
        ))}
        {isAgreed && agreed.agreementId !== null && (
          <Text>
            <Text span c="dimmed">{`${t('terms.agreed')} `}</Text>
            <TextLink to="/partnerships/agreements/$id" params={{ id: agreed.agreementId }}>
              {t('terms.agreement')}
            </TextLink>
          </Text>
        )}
        <OpeningButton label={t('terms.change')}>
          {(close) => (
            <ChangeReferralTerms contactId={id} terms={own} agreed={agreed} onChanged={close} />
          )}
        </OpeningButton>
      </Stack>
    </Section>
  );
}

function readAgreed(contactId: string): Promise<Schemas['TermsInForceDto']> {
  return answerOf(
    api.GET('/api/v1/contacts/{contactId}/agreed-terms', { params: { path: { contactId } } }),
  );
}
