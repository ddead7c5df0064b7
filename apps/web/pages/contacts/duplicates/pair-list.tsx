import { Box } from '@mantine/core';
import { IconCopyCheck } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { contactsKey } from '../queries';
import { PairRow } from './pair-row';
import { type PairView } from './pair-views';

export function PairList({ view }: { view: PairView }): ReactElement {
  const t = useTexts('contacts');
  const pages = usePages([...contactsKey, 'pairs', view], (cursor) => {
    const params = { query: { cursor } };
    return answerOf(
      view === 'likely'
        ? api.GET('/api/v1/contacts/duplicates', { params })
        : api.GET('/api/v1/contacts/duplicates/dismissals', { params }),
    );
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconCopyCheck}
        title={t(`duplicates.nothing.${view}`)}
        explanation={t('duplicates.nothing.how')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows" aria-label={t('duplicates.title')}>
        {pages.items.map((pair) => (
          <li key={pair.contacts.map(({ id }) => id).join()}>
            <PairRow pair={pair} view={view} />
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
