import { Stack } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type IdeaStatus } from '#libs/ideas/domain/idea-status';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { IdeaCard } from './idea-card';
import { ideasKey } from './queries';

export function IdeaList({ status }: { status: IdeaStatus }): ReactElement {
  const t = useTexts('ideas');
  const pages = usePages([...ideasKey, status], (cursor) =>
    answerOf(api.GET('/api/v1/ideas', { params: { query: { status, cursor } } })),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconBulb}
        title={t(`nothing.${status}`)}
        explanation={t('nothing.explanation')}
      />
    );
  }
  return (
    <Stack>
      {pages.items.map((idea) => (
        <IdeaCard key={idea.id} idea={idea} />
      ))}
      <ShowMore pages={pages} />
    </Stack>
  );
}
