import { Box, Stack, Text } from '@mantine/core';
import { IconPuzzle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { gapKinds } from '#libs/resources/domain/gap';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { NothingHere } from '../../../ui/nothing-here';
import { Section } from '../../../ui/section';
import { resourcesKey } from '../queries';
import { GapRow } from './gap-row';

/** What there is no partner for. */
export function Gaps(): ReactElement {
  const t = useTexts('resources');
  const { data: gaps } = useSuspenseQuery({
    queryKey: [...resourcesKey, 'gaps'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/resource-gaps'))).data,
  });
  if (gaps.length === 0) {
    return (
      <NothingHere icon={IconPuzzle} title={t('gaps.none')} explanation={t('gaps.none.meaning')} />
    );
  }
  return (
    <Stack gap="lg">
      <Text>{t('gaps.meaning')}</Text>
      {gapKinds
        .map((kind) => ({ kind, its: gaps.filter(({ matter }) => matter.kind === kind) }))
        .filter(({ its }) => its.length > 0)
        .map(({ kind, its }) => (
          <Section key={kind} title={t(`gaps.${kind}`)}>
            <Box component="ul" className="rows">
              {its.map((gap) => (
                <li key={gap.gap}>
                  <GapRow gap={gap} />
                </li>
              ))}
            </Box>
          </Section>
        ))}
    </Stack>
  );
}
