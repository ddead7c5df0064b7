import { Text, Timeline } from '@mantine/core';
import {
  IconArrowRight,
  IconCheck,
  IconMail,
  IconPlayerPlay,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type MatchStatus } from '#libs/mentoring/domain/match/match-status';
import { useFormats } from '../../../base/language/formats';
import { useLabels } from '../../../base/language/use-texts';
import { type Match } from '../queries';

const icons: Partial<Record<MatchStatus, TablerIcon>> = {
  proposed: IconMail,
  accepted: IconCheck,
  active: IconPlayerPlay,
  completed: IconCheck,
  declined: IconX,
  cancelled: IconX,
  ended_early: IconX,
};

/** All that happened to a match, the first thing first. */
export function MatchStory({ match }: { match: Match }): ReactElement {
  const { events, mentor } = match;
  const label = useLabels();
  const formats = useFormats();
  return (
    <Timeline bulletSize={32} lineWidth={2} active={events.length}>
      {events.map(({ at, toStatus, side, reason, outcome, note }) => {
        const Icon = icons[toStatus] ?? IconArrowRight;
        const why = [
          reason && label('mentoring_match_reason', reason),
          outcome && label('mentoring_match_outcome', outcome),
        ].filter(Boolean);
        return (
          <Timeline.Item key={at + toStatus} bullet={<Icon size={18} aria-hidden />}>
            <Text fw={600}>{label('mentoring_match_status', toStatus)}</Text>
            {why.length > 0 && <Text>{why.join(' · ')}</Text>}
            {note && <Text className="written">{note}</Text>}
            <Text size="sm" c="dimmed">
              {[
                side === 'mentor' ? mentor.name : label('mentoring_match_side', side),
                formats.instant(at),
              ].join(' · ')}
            </Text>
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
