import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { mayTellOfSessions } from '#libs/mentoring/domain/session/session.rules';
import { useMay } from '../../../../base/account';
import { api } from '../../../../base/api';
import { useFormats } from '../../../../base/language/formats';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { FailureNotice } from '../../../../ui/failure-notice';
import { Section } from '../../../../ui/section';
import { type Match, mentoringChanged } from '../../queries';
import { SessionForm } from './session-form';

/** When the two met, as either of them or the library told it. */
export function Sessions({ match }: { match: Match }): ReactElement | null {
  const t = useTexts('mentoring');
  const may = useMay();
  const [isOpen, telling] = useDisclosure(false);
  const { id, status, sessions } = match;
  const canTell = may('mentoring.write') && mayTellOfSessions(status, 'library');
  if (sessions.length === 0 && !canTell) return null;
  return (
    <Section title={t('sessions.title')}>
      <Stack>
        {sessions.length === 0 && <Text c="dimmed">{t('sessions.none')}</Text>}
        {sessions.map((session) => (
          <ToldSession key={session.id} matchId={id} session={session} canTakeBack={canTell} />
        ))}
        {canTell && (
          <div>
            <Button variant="default" onClick={telling.open}>
              {t('sessions.tell')}
            </Button>
          </div>
        )}
      </Stack>
      <Modal
        opened={isOpen}
        onClose={telling.close}
        title={t('sessions.tell')}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        <SessionForm matchId={id} onTold={telling.close} />
      </Modal>
    </Section>
  );
}

interface ToldSessionProps {
  readonly matchId: string;
  readonly session: Schemas['MatchSessionDto'];
  readonly canTakeBack: boolean;
}

function ToldSession({ matchId, session, canTakeBack }: ToldSessionProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { id: sessionId, heldOn, minutes, mode, side, note } = session;
  const day = formats.day(heldOn);
  const takingBack = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/mentoring-matches/{id}/sessions/{sessionId}', {
        params: { path: { id: matchId, sessionId } },
      }),
    onSettled: mentoringChanged,
  });
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div>
        <Text fw={600}>{day}</Text>
        <Text size="sm" c="dimmed">
          {[
            t('sessions.minutes', { minutes }),
            label('meeting_mode', mode),
            t('sessions.told_by', { side: label('mentoring_match_side', side) }),
          ].join(' · ')}
        </Text>
        {note && <Text className="written">{note}</Text>}
        {takingBack.error !== null && <FailureNotice error={takingBack.error} />}
      </div>
      {canTakeBack && (
        <Button
          variant="default"
          size="sm"
          loading={takingBack.isPending}
          aria-label={t('sessions.take_back.of', { day })}
          onClick={() => {
            takingBack.mutate();
          }}
        >
          {t('sessions.take_back')}
        </Button>
      )}
    </Group>
  );
}
