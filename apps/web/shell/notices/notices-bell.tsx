import { ActionIcon, Indicator, Popover } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useAccount } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { useValue } from '../../base/value-store';
import { Waiting } from '../../ui/waiting';
import { workChanged } from '../../ui/work-changed';
import { areNoticesLive, hearNotices } from './notice-channel';
import { NoticeList } from './notice-list';
import { noticesChanged, unreadQuery } from './queries';

const LOOK_AGAIN_MILLISECONDS = 60_000;

/** How much one has not read yet, and what it is. It comes by itself; where it cannot, somebody looks now and then. */
export function NoticesBell(): ReactElement {
  const t = useTexts('shell');
  const { userId } = useAccount();
  const [isOpen, setIsOpen] = useState(false);
  const isLive = useValue(areNoticesLive);
  const { data } = useQuery({
    ...unreadQuery,
    refetchInterval: isLive ? false : LOOK_AGAIN_MILLISECONDS,
  });
  const count = data?.count ?? 0;

  useEffect(
    () =>
      hearNotices(userId, ({ text }) => {
        void noticesChanged();
        void workChanged();
        if (document.visibilityState === 'visible') {
          notifications.show({ message: text, color: 'lamp', role: 'status' });
        }
      }),
    [userId],
  );
  // What came while nobody listened.
  useEffect(() => void noticesChanged(), [isLive]);

  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={360} position="bottom-end" shadow="md">
      <Popover.Target>
        <Indicator label={count} disabled={count === 0} size={20} color="red.8" offset={6}>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="inherit"
            size={44}
            aria-label={t('notices.open', { count })}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <IconBell aria-hidden />
          </ActionIcon>
        </Indicator>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t('notices.title')}
        mah="calc(100vh - 80px)"
        className="scrolls"
      >
        <Waiting>
          <NoticeList
            onChoice={() => {
              setIsOpen(false);
            }}
          />
        </Waiting>
      </Popover.Dropdown>
    </Popover>
  );
}
