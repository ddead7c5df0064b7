import { Button, Modal, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { openMoves } from '#libs/mentoring/domain/match/match-move.rules';
import { type MatchMoveRule, type MatchStatus } from '#libs/mentoring/domain/match/match-status';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { type Match } from '../queries';
import { BeginMentoring } from './begin-mentoring';
import { MatchMoveForm } from './match-move-form';

/** Those that bring it forward stand before the ones that end it badly. */
const forward: readonly MatchStatus[] = ['accepted', 'active', 'completed'];

/** What the library can do with the match now. */
export function MatchMoves({ match }: { match: Match }): ReactElement {
  const t = useTexts('mentoring');
  const [chosen, setChosen] = useState<MatchMoveRule | null>(null);
  const isForward = ({ to }: MatchMoveRule): boolean => forward.includes(to);
  const moves = [...openMoves(match, 'library')].sort(
    (one, other) => Number(isForward(other)) - Number(isForward(one)),
  );
  const close = (): void => {
    setChosen(null);
  };
  return (
    <Section title={t('moves.title')}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t(`moves.meaning.${match.status}`)}
        </Text>
        {moves.map((move) => (
          <Button
            key={move.to}
            variant={isForward(move) ? 'filled' : 'default'}
            onClick={() => {
              setChosen(move);
            }}
            fullWidth
          >
            {t(`move.${move.to}`)}
          </Button>
        ))}
      </Stack>
      <Modal
        opened={chosen !== null}
        onClose={close}
        title={chosen && t(`move.${chosen.to}`)}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        {chosen?.needs?.consent ? (
          <Waiting>
            <BeginMentoring match={match} move={chosen} onMoved={close} />
          </Waiting>
        ) : (
          chosen && <MatchMoveForm match={match} move={chosen} onMoved={close} />
        )}
      </Modal>
    </Section>
  );
}
