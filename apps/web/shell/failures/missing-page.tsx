import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { TextLink } from '../../ui/link';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';

export function MissingPage(): ReactElement {
  const t = useTexts('shell');
  return (
    <Page title={t('missing.title')}>
      <Text mb="md">{t('missing.explanation')}</Text>
      <TextLink to="/">{t('missing.home')}</TextLink>
    </Page>
  );
}
