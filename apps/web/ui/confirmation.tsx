import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useTexts } from '../base/language/use-texts';
import { FailureNotice } from './failure-notice';

interface ConfirmationProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What it means, before it is done. */
  readonly explanation: string;
  readonly action: string;
  readonly act: () => Promise<unknown>;
  readonly onDone: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is done that has consequences. */
export function Confirmation(props: ConfirmationProps): ReactElement {
  const { isOpen, title, explanation, action, act, onDone, onClose } = props;
  const t = useTexts('ui');
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onClose();
      await onDone();
    },
  });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Stack>
        {acting.error !== null && <FailureNotice error={acting.error} />}
        <Text className="written">{explanation}</Text>
        <Group>
          <Button
            color="red.8"
            loading={acting.isPending}
            onClick={() => {
              acting.mutate();
            }}
          >
            {action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
