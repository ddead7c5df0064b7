import { Text, Timeline } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight, IconPencil, type TablerIcon } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { partnershipStages } from '#libs/partnerships/domain/partnership-stage';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { partnershipsKey } from '../queries';

type Move = Schemas['PartnershipMoveDto'];

/** How it came to its stage: who moved it, when, and why. */
export function Story({ id }: { id: string }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const formats = useFormats();
  const pages = usePages([...partnershipsKey, 'moves', id], (cursor) =>
    answerOf(
      api.GET('/api/v1/partnerships/{id}/moves', {
        params: { path: { id }, query: { cursor, limit: 100 } },
      }),
    ),
  );
  return (
    <>
      <Timeline bulletSize={32} lineWidth={2} active={pages.items.length}>
        {pages.items.map((move) => {
          const Icon = iconOf(move);
          const by = move.by.name ?? t('story.by_itself');
          return (
            <Timeline.Item key={move.id} bullet={<Icon size={18} aria-hidden />}>
              <Text fw={600}>
                {move.fromStage === null
                  ? t('story.begun', { stage: label('partnership_stage', move.toStage) })
                  : label('partnership_stage', move.toStage)}
              </Text>
              {move.reason !== null && <Text>{label('partnership_reason', move.reason)}</Text>}
              {move.note !== null && <Text className="written">{move.note}</Text>}
              <Text size="sm" c="dimmed">
                {`${by} · ${formats.instant(move.occurredAt)}`}
              </Text>
            </Timeline.Item>
          );
        })}
      </Timeline>
      <ShowMore pages={pages} />
    </>
  );
}

function iconOf({ fromStage, toStage }: Move): TablerIcon {
  if (fromStage === null) return IconPencil;
  const isBack = partnershipStages.indexOf(toStage) < partnershipStages.indexOf(fromStage);
  return isBack ? IconArrowBackUp : IconArrowRight;
}
