import { Alert, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArchive, IconLayoutGrid } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { Waiting } from '../../ui/waiting';
import { Comparison } from './comparison';
import { Quadrants } from './quadrants';
import { readAnalyses, swotKey } from './queries';
import { type SwotSearch } from './swot-search';

/** One of the analyses, and what has changed since an earlier one. */
export function Analyses({ search }: { search: SwotSearch }): ReactElement {
  const t = useTexts('swot');
  const formats = useFormats();
  const navigate = useNavigate();
  const { data: analyses } = useSuspenseQuery({
    queryKey: [...swotKey, 'analyses', search.branch],
    queryFn: () => readAnalyses(search.branch),
  });
  const shown = analyses.find(({ id }) => id === search.analysis) ?? analyses[0];
  if (!shown) {
    return <NothingHere icon={IconLayoutGrid} title={t('none')} explanation={t('none.how')} />;
  }
  const earlier = analyses.filter(({ assessedOn }) => assessedOn < shown.assessedOn);
  const since = earlier.find(({ id }) => id === search.since);
  const options = (some: typeof analyses) =>
    some.map(({ id, assessedOn }) => ({ value: id, label: formats.day(assessedOn) }));
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="md">
        <NativeSelect
          label={t('analysis')}
          value={shown.id}
          data={options(analyses)}
          onChange={({ currentTarget }) => {
            const { branch } = search;
            void navigate({ to: '/swot', search: { branch, analysis: currentTarget.value } });
          }}
        />
        {earlier.length > 0 && (
          <NativeSelect
            label={t('compare')}
            value={since?.id ?? ''}
            data={[{ value: '', label: t('compare.none') }, ...options(earlier)]}
            onChange={({ currentTarget }) => {
              const chosen = { ...search, since: currentTarget.value || undefined };
              void navigate({ to: '/swot', search: chosen });
            }}
          />
        )}
      </Group>
      {shown.note && <Text className="written">{shown.note}</Text>}
      {!shown.isNewest && (
        <Alert color="gray" icon={<IconArchive aria-hidden />}>
          {t('closed')}
        </Alert>
      )}
      <Waiting>
        {since && <Comparison id={shown.id} since={since.id} />}
        <Quadrants analysis={shown} />
      </Waiting>
    </Stack>
  );
}
