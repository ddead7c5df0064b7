import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { OwnTerms } from '../../../ui/terms/own-terms';
import { useResourceVocabulary } from './use-resource-vocabulary';

/** The words in which the map says what is offered and needed. */
export function ResourceWordsPage(): ReactElement {
  const t = useTexts('resources');
  const canChange = useMay()('resource-settings.write');
  const vocabulary = useResourceVocabulary();
  return (
    <Page
      title={t('words.title')}
      size="md"
      above={<TextLink to="/settings">{t('words.back')}</TextLink>}
    >
      <Text mb="md">{t('words.explanation')}</Text>
      <OwnTerms vocabulary={vocabulary} canChange={canChange} />
    </Page>
  );
}
