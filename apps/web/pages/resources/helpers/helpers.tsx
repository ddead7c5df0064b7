import { Stack } from '@mantine/core';
import { IconHelpHexagon } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { Waiting } from '../../../ui/waiting';
import { WhatForWhomWhere } from '../fields';
import { type ResourcesSearch } from '../resources-search';
import { HelperList } from './helper-list';

/** Who could help with this, for these people, at this branch. */
export function Helpers({ search }: { search: ResourcesSearch }): ReactElement {
  const t = useTexts('resources');
  const { term, audience, branchId } = search;
  return (
    <Stack gap="sm">
      <WhatForWhomWhere search={search} />
      {(term ?? audience ?? branchId) === undefined ? (
        <NothingHere
          icon={IconHelpHexagon}
          title={t('helpers.ask')}
          explanation={t('helpers.ask.how')}
        />
      ) : (
        <Waiting>
          <HelperList search={search} />
        </Waiting>
      )}
    </Stack>
  );
}
