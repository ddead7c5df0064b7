import { Box, Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type SwotQuadrant } from '#libs/swot/domain/swot';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { ItemRow } from './item-row';
import { NewItem } from './new-item';
import { type Item } from './queries';

interface QuadrantProps {
  readonly quadrant: SwotQuadrant;
  readonly analysisId: string;
  readonly items: readonly Item[];
  /** Whether one may write in it. */
  readonly isOpen: boolean;
}

/** One of the four fields. */
export function Quadrant(props: QuadrantProps): ReactElement {
  const { quadrant, analysisId, items, isOpen } = props;
  const t = useTexts('swot');
  const name = useLabels()('swot_quadrant', quadrant);
  const [isAdding, adding] = useDisclosure(false);
  return (
    <Section title={name}>
      {items.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
      <Box component="ul" className="rows" aria-label={name}>
        {items.map((item) => (
          <li key={item.id}>
            <ItemRow item={item} isOpen={isOpen} />
          </li>
        ))}
      </Box>
      {isOpen && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          aria-label={t('add.to', { quadrant: name })}
          onClick={adding.open}
        >
          {t('add')}
        </Button>
      )}
      <Modal
        opened={isAdding}
        onClose={adding.close}
        title={name}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <NewItem quadrant={quadrant} analysisId={analysisId} onAdded={adding.close} />
      </Modal>
    </Section>
  );
}
