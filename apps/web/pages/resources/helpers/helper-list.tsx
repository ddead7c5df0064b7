import { Box } from '@mantine/core';
import { IconHelpHexagon } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { HelperRow } from '../helper-row';
import { resourcesKey } from '../queries';
import { type ResourcesSearch } from '../resources-search';

/** The best first. */
export function HelperList({ search }: { search: ResourcesSearch }): ReactElement {
  const t = useTexts('resources');
  const { term: code, audience, branchId } = search;
  const { data: helpers } = useSuspenseQuery({
    queryKey: [...resourcesKey, 'helpers', code, audience, branchId],
    queryFn: async () => {
      const query = { code, audience, branchId };
      return (await answerOf(api.GET('/api/v1/resource-helpers', { params: { query } }))).data;
    },
  });
  if (helpers.length === 0) {
    return (
      <NothingHere
        icon={IconHelpHexagon}
        title={t('helpers.none')}
        explanation={t('helpers.none.how')}
      />
    );
  }
  return (
    <Box component="ol" className="surface rows" aria-label={t('view.helpers')}>
      {helpers.map((helper) => (
        <li key={helper.contact.id}>
          <HelperRow helper={helper} />
        </li>
      ))}
    </Box>
  );
}
