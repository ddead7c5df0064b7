import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary, useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { StaleList } from './stale-list';

/** "Still correct?": the contacts that nobody has looked at for as long as the library finds too long. */
export function StalePage(): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const { staleAfterMonths } = useLibrary();
  return (
    <Page title={t('stale.title')} above={<TextLink to="/contacts">{t('one.back')}</TextLink>}>
      <Text mb="md">
        {t('stale.meaning', { months: staleAfterMonths })}{' '}
        {may('library.write') && <TextLink to="/settings">{t('stale.change')}</TextLink>}
      </Text>
      <Waiting>
        <StaleList />
      </Waiting>
    </Page>
  );
}
