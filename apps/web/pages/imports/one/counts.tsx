import { SimpleGrid, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Figure } from '../../../ui/figure';
import { type Import } from '../queries';

const counted = ['new', 'changed', 'present', 'bad'] as const;

/** What became of the rows, or would become of them. */
export function Counts({ found: { progress } }: { found: Import }): ReactElement {
  const t = useTexts('imports');
  const formats = useFormats();
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {counted.map((name) => (
          <Figure key={name} name={t(`count.${name}`)} value={formats.number(progress[name])} />
        ))}
      </SimpleGrid>
      {progress.picturesLeftOut > 0 && (
        <Text size="sm" c="dimmed">
          {t('count.pictures', { count: progress.picturesLeftOut })}
        </Text>
      )}
    </Stack>
  );
}
