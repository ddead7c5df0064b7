import { Button, Center } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../base/language/use-texts';
import { type Pages } from './use-pages';

/** At the end of a list that goes on. */
export function ShowMore({ pages }: { pages: Pages<unknown> }): ReactElement | null {
  const t = useTexts('ui');
  if (!pages.more) return null;
  return (
    <Center mt="md">
      <Button variant="default" onClick={pages.more} loading={pages.isReading}>
        {t('show_more')}
      </Button>
    </Center>
  );
}
