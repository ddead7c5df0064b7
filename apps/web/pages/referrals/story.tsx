import { Text, Timeline } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconMessageCircle,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { type ReferralDetail } from './queries';

type Event = Schemas['ReferralEventDto'];

const icons: Readonly<Record<Event['kind'], TablerIcon>> = {
  created: IconPencil,
  moved: IconArrowRight,
  undone: IconArrowBackUp,
  message: IconMessageCircle,
};

/** All that happened to a referral, the first thing first. */
export function Story({ referral }: { referral: ReferralDetail }): ReactElement {
  const { events, direction, contact } = referral;
  const sideOfPartner = direction === 'outbound' ? 'target' : 'requester';
  return (
    <Timeline bulletSize={32} lineWidth={2} active={events.length}>
      {events.map((event) => {
        const Icon = icons[event.kind];
        return (
          <Timeline.Item key={event.id} bullet={<Icon size={18} aria-hidden />}>
            <Told event={event} partner={event.side === sideOfPartner ? contact.name : null} />
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}

interface ToldProps {
  readonly event: Event;
  /** The partner's name, where it did that. */
  readonly partner: string | null;
}

function Told({ event, partner }: ToldProps): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const formats = useFormats();
  const { kind, side, by, at, toStatus, reason, outcome, scheduledAt, scheduledPlace, note } =
    event;
  const what =
    kind === 'moved' && toStatus ? label('referral_status', toStatus) : t(`story.${kind}`);
  const details = [
    reason && label('referral_reason', reason),
    outcome && label('referral_outcome', outcome),
    scheduledAt && formats.instant(scheduledAt),
    scheduledPlace,
    event.clientContacted && t('story.contacted'),
  ].filter(Boolean);
  return (
    <>
      <Text fw={600}>{what}</Text>
      {details.length > 0 && <Text>{details.join(' · ')}</Text>}
      {note && <Text className="written">{note}</Text>}
      <Text size="sm" c="dimmed">
        {[by.name ?? partner ?? label('referral_side', side), formats.instant(at)].join(' · ')}
      </Text>
    </>
  );
}
