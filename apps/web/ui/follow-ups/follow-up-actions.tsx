import { ActionIcon, Button, Group, Menu, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { useWordsOfFailure } from '../failure-notice';
import { notifySaved } from '../notify';
import { workChanged } from '../work-changed';
import { DoneForm } from './done-form';
import { HandOverForm } from './hand-over-form';
import { SnoozeForm } from './snooze-form';

interface FollowUpActionsProps {
  readonly id: string;
  readonly title: string;
  /** Whether it is about a contact, so that what happened can be logged. */
  readonly isAboutContact: boolean;
}

/** What is asked for more, and what is said once it was given. */
const said = {
  done: 'follow_up.done.said',
  snooze: 'follow_up.snoozed',
  hand_over: 'hand_over.said',
} as const;

const snoozes = ['later_today', 'tomorrow', 'next_week'] as const;

/** What can be done with a follow-up where it stands: done, put off, handed over, given up. */
export function FollowUpActions(props: FollowUpActionsProps): ReactElement {
  const { id, title, isAboutContact } = props;
  const t = useTexts('ui');
  const words = useWordsOfFailure();
  const [asking, setAsking] = useState<keyof typeof said | null>(null);
  const params = { path: { id } };
  const acting = useMutation({
    mutationFn: async ({ act }: { act: () => Promise<unknown>; words: string }) => {
      await act();
    },
    onSuccess: (_, { words: done }) => {
      notifySaved(done);
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: workChanged,
  });
  const finish = async (): Promise<void> => {
    setAsking(null);
    if (asking !== null) notifySaved(t(said[asking]));
    await workChanged();
  };
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="light"
        size="sm"
        leftSection={<IconCheck size={18} aria-hidden />}
        loading={acting.isPending}
        aria-label={t('follow_up.done.of', { title })}
        onClick={() => {
          const act = () => api.POST('/api/v1/follow-ups/{id}/done', { params, body: {} });
          acting.mutate({ act, words: t('follow_up.done.said') });
        }}
      >
        {t('follow_up.done')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('follow_up.more', { title })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isAboutContact && (
            <Menu.Item
              onClick={() => {
                setAsking('done');
              }}
            >
              {t('follow_up.done_with')}
            </Menu.Item>
          )}
          {snoozes.map((until) => (
            <Menu.Item
              key={until}
              onClick={() => {
                const act = () =>
                  api.POST('/api/v1/follow-ups/{id}/snooze', { params, body: { until } });
                acting.mutate({ act, words: t('follow_up.snoozed') });
              }}
            >
              {t(`follow_up.snooze.${until}`)}
            </Menu.Item>
          ))}
          <Menu.Item
            onClick={() => {
              setAsking('snooze');
            }}
          >
            {t('follow_up.snooze.day')}
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              setAsking('hand_over');
            }}
          >
            {t('follow_up.hand_over')}
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              const act = () => api.POST('/api/v1/follow-ups/{id}/cancel', { params });
              acting.mutate({ act, words: t('follow_up.cancelled') });
            }}
          >
            {t('follow_up.cancel')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={asking !== null}
        onClose={close}
        title={title}
        closeButtonProps={{ 'aria-label': t('follow_up.close') }}
      >
        {asking === 'done' && <DoneForm id={id} onDone={finish} />}
        {asking === 'snooze' && <SnoozeForm id={id} onDone={finish} />}
        {asking === 'hand_over' && (
          <HandOverForm
            name={`follow-up.${id}`}
            handOver={(ownerId, note) =>
              api.POST('/api/v1/follow-ups/{id}/hand-over', { params, body: { ownerId, note } })
            }
            onDone={finish}
          />
        )}
      </Modal>
    </Group>
  );
}
