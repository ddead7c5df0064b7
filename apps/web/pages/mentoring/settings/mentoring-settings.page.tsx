import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { OwnTerms } from '../../../ui/terms/own-terms';
import { Waiting } from '../../../ui/waiting';
import { EditWeights } from './edit-weights';
import { weightsQuery } from './queries';
import { useMentoringVocabulary } from './use-mentoring-vocabulary';
import { WeightsTable } from './weights-table';

/** What every shortlist of the library is made by, and the words in which help is asked for. */
export function MentoringSettingsPage(): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { data: weights } = useSuspenseQuery(weightsQuery);
  const isAdmin = may('mentoring-settings.write');
  return (
    <Page
      title={t('settings.title')}
      size="md"
      above={<TextLink to="/settings">{t('settings.back')}</TextLink>}
    >
      <Stack gap="xl">
        <Section title={t('weights.title')}>
          <Text mb="md">{t('weights.explanation')}</Text>
          {isAdmin ? (
            <EditWeights key={weights.version} weights={weights} />
          ) : (
            <WeightsTable weights={weights.weights} />
          )}
        </Section>
        <Section title={t('terms.title')}>
          <Waiting>
            <Text mb="md">{t('terms.explanation')}</Text>
            <Words canChange={isAdmin} />
          </Waiting>
        </Section>
      </Stack>
    </Page>
  );
}

function Words({ canChange }: { canChange: boolean }): ReactElement {
  return <OwnTerms vocabulary={useMentoringVocabulary()} canChange={canChange} />;
}
