import { Draggable } from '@hello-pangea/dnd';
import { type ReactElement } from 'react';
import {
  type PartnershipStage,
  partnershipLifecycle,
} from '#libs/partnerships/domain/partnership-stage';
import { hasEnded } from '#kernel';
import { useMay } from '../../../base/account';
import { type IntendedMove } from '../moves/move-window';
import { type BoardCard, titleOf } from '../queries';
import { CardFace } from './card-face';

interface MovableCardProps {
  readonly card: BoardCard;
  readonly stage: PartnershipStage;
  readonly index: number;
  readonly onMove: (move: IntendedMove) => void;
}

/** A card that can be taken to another stage, by whoever may. */
export function MovableCard({ card, stage, index, onMove }: MovableCardProps): ReactElement {
  const may = useMay();
  const isMovable = may('partnerships.write') && !hasEnded(partnershipLifecycle, stage);
  return (
    <Draggable draggableId={card.id} index={index} isDragDisabled={!isMovable}>
      {({ innerRef, draggableProps, dragHandleProps }) => (
        <li ref={innerRef} {...draggableProps} className="board-place">
          {/* There are a link and a menu on it, so it is no button, as the package would have it. */}
          <div
            {...dragHandleProps}
            role="group"
            aria-label={titleOf(card)}
            className="surface board-card"
          >
            <CardFace
              card={card}
              stage={stage}
              onMove={
                isMovable
                  ? (to) => {
                      onMove({ id: card.id, to });
                    }
                  : undefined
              }
            />
          </div>
        </li>
      )}
    </Draggable>
  );
}
