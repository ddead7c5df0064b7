import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { TextLink } from '../../../ui/link';
import { useBranches } from '../../../ui/use-branches';
import { MoveMenu } from '../moves/move-menu';
import { type BoardCard, titleOf } from '../queries';
import { StayNote } from '../stay-note';

interface CardFaceProps {
  readonly card: BoardCard;
  readonly stage: PartnershipStage;
  /** Left out where it is not theirs to move, or over. */
  readonly onMove: ((to: PartnershipStage) => void) | undefined;
}

/** What a card says: with whom, whose it is, and for how long it has been here. */
export function CardFace({ card, stage, onMove }: CardFaceProps): ReactElement {
  const branch = useBranches().find(({ id }) => id === card.branchId)?.name;
  const about = [
    card.name === null ? undefined : card.contact.name,
    branch,
    card.owner?.name,
  ].filter(Boolean);
  return (
    <Stack gap={6} align="flex-start">
      <TextLink to="/partnerships/$id" params={{ id: card.id }} fw={600}>
        {titleOf(card)}
      </TextLink>
      {about.length > 0 && (
        <Text size="sm" c="dimmed">
          {about.join(' · ')}
        </Text>
      )}
      <StayNote stage={stage} since={card.stageSince} />
      {onMove && <MoveMenu title={titleOf(card)} stage={stage} onChoice={onMove} />}
    </Stack>
  );
}
