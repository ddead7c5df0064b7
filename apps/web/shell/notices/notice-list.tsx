import { Box, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect } from 'react';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { type Notice } from './notice-channel';
import { markSeen, noticesQuery } from './queries';

/** The newest notices; whoever sees them has read them. */
export function NoticeList({ onChoice }: { onChoice: () => void }): ReactElement {
  const t = useTexts('shell');
  const { data } = useSuspenseQuery(noticesQuery);
  const newest = data.data[0]?.number;
  useEffect(() => {
    if (newest !== undefined) void markSeen(newest);
  }, [newest]);
  if (newest === undefined) return <Text c="dimmed">{t('notices.none')}</Text>;
  return (
    <Box component="ul" className="rows">
      {data.data.map((notice) => (
        <li key={notice.id}>
          <NoticeRow notice={notice} onChoice={onChoice} />
        </li>
      ))}
    </Box>
  );
}

function NoticeRow({ notice, onChoice }: { notice: Notice; onChoice: () => void }): ReactElement {
  const formats = useFormats();
  return (
    <Box py="xs">
      <Text fw={notice.readAt === null ? 600 : undefined} onClick={onChoice}>
        <Words notice={notice} />
      </Text>
      <Text size="sm" c="dimmed">
        {formats.distance(notice.createdAt)}
      </Text>
    </Box>
  );
}

/** Where something can be done about it; what is not here has no page of its own. */
const pages = {
  follow_up: '/follow-ups/$id',
  referral: '/referrals/$id',
  import: '/imports/$id',
  delivery: '/deliveries/$id',
  idea: '/ideas',
} as const;

function Words({ notice: { subjectType, subjectId, text } }: { notice: Notice }): ReactElement {
  if (!isPage(subjectType)) return <>{text}</>;
  return (
    <TextLink to={pages[subjectType]} params={{ id: subjectId }}>
      {text}
    </TextLink>
  );
}

function isPage(subjectType: string): subjectType is keyof typeof pages {
  return subjectType in pages;
}
