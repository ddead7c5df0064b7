import { Modal, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Waiting } from '../../../ui/waiting';
import { titleOf, usePartnership } from '../queries';
import { MoveForm } from './move-form';
import { ruleFor } from './move-values';

/** A move that somebody is about to make. */
export interface IntendedMove {
  readonly id: string;
  readonly to: PartnershipStage;
}

interface MoveWindowProps {
  readonly move: IntendedMove | null;
  readonly onClose: () => void;
}

/** Asks for what a move needs; nothing moves before that is said. */
export function MoveWindow({ move, onClose }: MoveWindowProps): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  return (
    <Modal
      opened={move !== null}
      onClose={onClose}
      title={move && t('move.title', { stage: label('partnership_stage', move.to) })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {move && (
        <Waiting>
          <Move move={move} onMoved={onClose} />
        </Waiting>
      )}
    </Modal>
  );
}

function Move({
  move: { id, to },
  onMoved,
}: {
  move: IntendedMove;
  onMoved: () => void;
}): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const { data: partnership } = usePartnership(id);
  const rule = ruleFor(partnership.stage, to);
  if (!rule) {
    const stage = label('partnership_stage', partnership.stage);
    return <Text>{t('move.no_more', { partnership: titleOf(partnership), stage })}</Text>;
  }
  return (
    <>
      <Text fw={600} mb="md">
        {titleOf(partnership)}
      </Text>
      <MoveForm partnership={partnership} rule={rule} onMoved={onMoved} />
    </>
  );
}
