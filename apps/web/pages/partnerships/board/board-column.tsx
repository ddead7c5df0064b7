import { Droppable } from '@hello-pangea/dnd';
import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type IntendedMove } from '../moves/move-window';
import { MovableCard } from './movable-card';

interface BoardColumnProps {
  readonly column: Schemas['BoardColumnDto'];
  /** Whether the card that is being moved may come here. */
  readonly isOpen: boolean;
  /** Whether it may not. */
  readonly isClosed: boolean;
  readonly onMove: (move: IntendedMove) => void;
}

/** A stage, and those that have been in it longest. */
export function BoardColumn({ column, isOpen, isClosed, onMove }: BoardColumnProps): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const formats = useFormats();
  const headingId = useId();
  const { stage, count, cards } = column;
  return (
    <Droppable droppableId={stage} isDropDisabled={isClosed}>
      {({ innerRef, droppableProps, placeholder }, { isDraggingOver }) => (
        <Box
          component="section"
          className="board-column"
          aria-labelledby={headingId}
          data-open={isOpen}
          data-over={isDraggingOver}
        >
          <Group justify="space-between" wrap="nowrap" mb={4}>
            <Title order={2} size="h3" id={headingId}>
              {label('partnership_stage', stage)}
            </Title>
            <Text c="dimmed" component="span">
              {formats.number(count)}
            </Text>
          </Group>
          <ul
            ref={innerRef}
            {...droppableProps}
            className="board-cards"
            aria-labelledby={headingId}
          >
            {cards.map((card, index) => (
              <MovableCard key={card.id} card={card} stage={stage} index={index} onMove={onMove} />
            ))}
            {placeholder}
          </ul>
          {count > cards.length && (
            <TextLink to="/partnerships/list" search={{ stage }} size="sm">
              {t('board.all', { count })}
            </TextLink>
          )}
        </Box>
      )}
    </Droppable>
  );
}
