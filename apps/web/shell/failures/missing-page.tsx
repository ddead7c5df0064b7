import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';

export function MissingPage(): ReactElement {
  const t = useTexts('shell');
  return (
    <Page title={t('missing.title')}>
      <Text mb="md">{t('missing.explanation')}</Text>
      <Anchor component={Link} to="/">
        {t('missing.home')}
      </Anchor>
    </Page>
  );
}
