import { DragDropContext } from '@hello-pangea/dnd';
import { Box } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import {
  partnershipLifecycle,
  type PartnershipStage,
  partnershipStages,
} from '#libs/partnerships/domain/partnership-stage';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { styleNonce } from '../../../shell/style-nonce';
import { ButtonLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { type IntendedMove, MoveWindow } from '../moves/move-window';
import { partnershipsKey } from '../queries';
import { type Whose } from '../whose';
import { BoardColumn } from './board-column';
import { useAnnouncements } from './use-announcements';

/** A column for each stage. Cards are moved by mouse, by keyboard, or by their menu. */
export function Board({ whose }: { whose: Whose }): ReactElement {
  const t = useTexts('partnerships');
  const [lifted, setLifted] = useState<PartnershipStage | null>(null);
  const [intended, setIntended] = useState<IntendedMove | null>(null);
  const { data: board } = useSuspenseQuery({
    queryKey: [...partnershipsKey, 'board', whose],
    queryFn: () => answerOf(api.GET('/api/v1/partnerships/board', { params: { query: whose } })),
  });
  const cards = board.columns.flatMap((column) => column.cards);
  const announce = useAnnouncements(cards);

  if (cards.length === 0) {
    return (
      <NothingHere
        icon={IconHeartHandshake}
        title={t('board.nothing')}
        explanation={t('board.nothing.explanation')}
      >
        <ButtonLink to="/contacts">{t('board.nothing.contacts')}</ButtonLink>
      </NothingHere>
    );
  }
  return (
    <DragDropContext
      nonce={styleNonce()}
      dragHandleUsageInstructions={t('board.keys')}
      onDragStart={({ source, draggableId }, { announce: say }) => {
        setLifted(stageOf(source.droppableId));
        say(announce.lifted(draggableId, stageOf(source.droppableId)));
      }}
      onDragUpdate={({ destination, draggableId }, { announce: say }) => {
        say(announce.over(draggableId, stageOf(destination?.droppableId)));
      }}
      onDragEnd={({ source, destination, draggableId }, { announce: say }) => {
        setLifted(null);
        const to = stageOf(destination?.droppableId);
        const hasMoved = to !== null && to !== source.droppableId;
        say(hasMoved ? announce.dropped(draggableId, to) : announce.stays(draggableId));
        if (hasMoved) setIntended({ id: draggableId, to });
      }}
    >
      <Box className="board" role="group" aria-label={t('board.title')} tabIndex={0}>
        {board.columns.map((column) => (
          <BoardColumn
            key={column.stage}
            column={column}
            isOpen={lifted !== null && partnershipLifecycle[lifted].includes(column.stage)}
            isClosed={
              lifted !== null &&
              lifted !== column.stage &&
              !partnershipLifecycle[lifted].includes(column.stage)
            }
            onMove={setIntended}
          />
        ))}
      </Box>
      <MoveWindow
        move={intended}
        onClose={() => {
          setIntended(null);
        }}
      />
    </DragDropContext>
  );
}

/** A column is called like its stage. */
function stageOf(columnId: string | undefined): PartnershipStage | null {
  return partnershipStages.find((stage) => stage === columnId) ?? null;
}
