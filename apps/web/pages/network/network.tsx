import { Box, Stack } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { MemberTable } from './member-table';
import { Picture } from './picture';

/** The table comes first for those who listen; those who see have the picture above it, if there is room for one. */
export function Network({ days }: { days: number }): ReactElement {
  const t = useTexts('network');
  const { data } = useSuspenseQuery({
    queryKey: ['network', days],
    queryFn: () => answerOf(api.GET('/api/v1/network', { params: { query: { days } } })),
  });
  if (data.members.length === 0) {
    return <NothingHere icon={IconTopologyStar3} title={t('none')} explanation={t('none.how')} />;
  }
  return (
    <Stack gap="xl">
      <Box style={{ order: 2 }}>
        <MemberTable members={data.members} />
      </Box>
      <Box style={{ order: 1 }} visibleFrom="sm">
        <Picture members={data.members} />
      </Box>
    </Stack>
  );
}
