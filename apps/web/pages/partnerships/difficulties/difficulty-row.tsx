import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { TextLink } from '../../../ui/link';
import { noonOf } from '../noon';
import { EditDifficulty } from './edit-difficulty';
import { difficultiesChanged, type Difficulty } from './queries';

interface DifficultyRowProps {
  readonly difficulty: Difficulty;
  /** Whether the partnership is said, where it does not stand above. */
  readonly namesPartnership: boolean;
}

/** What was difficult and how it was settled; it can be changed, settled and removed. */
export function DifficultyRow({ difficulty, namesPartnership }: DifficultyRowProps): ReactElement {
  const t = useTexts('partnerships');
  const formats = useFormats();
  const [isEditing, editing] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const { id, partnership, occurredOn, settledOn, settlement, version } = difficulty;
  const day = formats.day(noonOf(occurredOn));
  return (
    <Stack gap={6}>
      {namesPartnership && (
        <TextLink to="/partnerships/$id" params={{ id: partnership.id }} fw={600}>
          {partnership.name}
        </TextLink>
      )}
      <Text className="written">{difficulty.difficulty}</Text>
      <Text size="sm" c="dimmed">
        {settledOn
          ? t('difficulty.settled', { day, settled: formats.day(noonOf(settledOn)) })
          : t('difficulty.open', { day })}
      </Text>
      {settlement && <Text className="written">{settlement}</Text>}
      <Group gap="xs">
        <Button
          size="sm"
          variant="default"
          aria-label={t(settledOn ? 'difficulty.change.named' : 'difficulty.settle.named', { day })}
          onClick={editing.open}
        >
          {t(settledOn ? 'difficulty.change' : 'difficulty.settle')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          aria-label={t('difficulty.remove.named', { day })}
          onClick={removing.open}
        >
          {t('one.remove')}
        </Button>
      </Group>
      <Modal
        opened={isEditing}
        onClose={editing.close}
        title={t('difficulty.settle')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <EditDifficulty difficulty={difficulty} onSaved={editing.close} />
      </Modal>
      <Confirmation
        isOpen={isRemoving}
        title={t('one.remove')}
        explanation={t('difficulty.remove.meaning')}
        action={t('one.remove')}
        act={() =>
          api.DELETE('/api/v1/partnership-difficulties/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={difficultiesChanged}
        onClose={removing.close}
      />
    </Stack>
  );
}
