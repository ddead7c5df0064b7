import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { requestStatusAfter } from '#libs/mentoring/domain/match/match-move.rules';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { type Match } from '../queries';

/** What came to nothing can be tried with somebody else; why it did is kept with the request. */
export function Rematch({ match: { status, requestId } }: { match: Match }): ReactElement | null {
  const t = useTexts('mentoring');
  if (requestStatusAfter(status) !== 'waiting') return null;
  return (
    <Section title={t('rematch.title')}>
      <Stack align="flex-start">
        <Text>{t('rematch.explanation')}</Text>
        <ButtonLink to="/mentoring/requests/$id" params={{ id: requestId }}>
          {t('rematch.action')}
        </ButtonLink>
      </Stack>
    </Section>
  );
}
