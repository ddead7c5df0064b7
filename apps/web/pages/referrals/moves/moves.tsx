import { Button, Modal, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { type OpenMove, type ReferralDetail } from '../queries';
import { MoveForm } from './move-form';
import { moveName } from './move-name';
import { Undo } from './undo';

/** Those that end a referral badly stand back behind the ones that bring it forward. */
const sideways: readonly string[] = [
  'declined',
  'withdrawn',
  'cancelled',
  'not_completed',
  'entered_in_error',
  'on_hold',
  'give_back',
  'no_show',
];

/** What can be done with the referral now. */
export function Moves({ referral }: { referral: ReferralDetail }): ReactElement {
  const t = useTexts('referrals');
  const [chosen, setChosen] = useState<OpenMove | null>(null);
  const { moves, status, undoableUntil } = referral;
  const isSideways = (move: OpenMove): boolean => sideways.includes(moveName(status, move.to));
  const ordered = [...moves].sort(
    (one, other) => Number(isSideways(one)) - Number(isSideways(other)),
  );
  const close = (): void => {
    setChosen(null);
  };
  return (
    <Section title={t('moves.title')}>
      <Stack gap="xs">
        {moves.length === 0 && <Text>{t('moves.none')}</Text>}
        {ordered.map((move) => (
          <Button
            key={move.to}
            variant={isSideways(move) ? 'default' : 'filled'}
            onClick={() => {
              setChosen(move);
            }}
            fullWidth
          >
            {t(`move.${moveName(status, move.to)}`)}
          </Button>
        ))}
        {undoableUntil !== null && <Undo id={referral.id} until={undoableUntil} />}
      </Stack>
      <Modal
        opened={chosen !== null}
        onClose={close}
        title={chosen && t(`move.${moveName(status, chosen.to)}`)}
        closeButtonProps={{ 'aria-label': t('move.close') }}
      >
        {chosen && <MoveForm referral={referral} move={chosen} onMoved={close} />}
      </Modal>
    </Section>
  );
}
