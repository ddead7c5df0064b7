import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { ifMatch } from '#api-client';
import { type IdeaAnswer, ideaStatuses } from '#libs/ideas/domain/idea-status';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { Confirmation } from '../../ui/confirmation';
import { OpeningButton } from '../../ui/opening-button';
import { AnswerForm } from './answer-form';
import { type Idea, ideasChanged } from './queries';

/** What can become of an idea now. */
export function IdeaMoves({ idea }: { idea: Idea }): ReactElement | null {
  const t = useTexts('ideas');
  const [isAsking, asking] = useDisclosure(false);
  const { id, subject, status, version } = idea;
  const open: readonly IdeaAnswer[] = ideaStatuses[status];
  if (open.length === 0) return null;
  return (
    <Group gap="xs">
      {open.map((to) => (
        <OpeningButton
          key={to}
          label={t(`move.${to}`)}
          of={subject}
          variant={to === 'taken_up' ? 'filled' : 'default'}
        >
          {(close) => <AnswerForm idea={idea} to={to} onSaved={close} />}
        </OpeningButton>
      ))}
      {status === 'received' && (
        <Button variant="subtle" onClick={asking.open} aria-label={`${t('remove')}: ${subject}`}>
          {t('remove')}
        </Button>
      )}
      <Confirmation
        isOpen={isAsking}
        title={t('remove')}
        explanation={t('remove.explanation')}
        action={t('remove')}
        act={() =>
          api.DELETE('/api/v1/ideas/{id}', {
            params: { path: { id }, header: ifMatch(version) },
          })
        }
        onDone={ideasChanged}
        onClose={asking.close}
      />
    </Group>
  );
}
