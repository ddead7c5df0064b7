import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { DifficultyRow } from './difficulty-row';
import { difficultiesKey, readDifficulties } from './queries';
import { RecordDifficulty } from './record-difficulty';

/** The private record of one partnership, for admins. */
export function DifficultiesOf({ partnershipId }: { partnershipId: string }): ReactElement {
  const t = useTexts('partnerships');
  const [isOpen, recording] = useDisclosure(false);
  const pages = usePages([...difficultiesKey, 'of', partnershipId], (cursor) =>
    readDifficulties({ partnershipId, cursor }),
  );
  return (
    <Section title={t('difficulties.title')}>
      <Stack gap="md" align="flex-start">
        <Text size="sm" c="dimmed">
          {t('difficulties.private')}
        </Text>
        {pages.items.map((difficulty) => (
          <DifficultyRow key={difficulty.id} difficulty={difficulty} namesPartnership={false} />
        ))}
        <ShowMore pages={pages} />
        <Button variant="default" onClick={recording.open}>
          {t('difficulties.record')}
        </Button>
      </Stack>
      <Modal
        opened={isOpen}
        onClose={recording.close}
        title={t('difficulties.record')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <RecordDifficulty partnershipId={partnershipId} onRecorded={recording.close} />
      </Modal>
    </Section>
  );
}
