import { Button, Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';

/** Says that what stands in the form is what somebody typed earlier, and lets them begin anew. */
export function RestoredDraft({ onDiscard }: { onDiscard: () => void }): ReactElement {
  const t = useTexts('ui');
  return (
    <Group gap="xs" justify="space-between">
      <Text size="sm" role="status">
        {t('draft.restored')}
      </Text>
      <Button variant="default" size="compact-sm" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </Group>
  );
}
