import { Group, Text } from '@mantine/core';
import { IconArrowNarrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels } from '../../base/language/use-texts';
import { TextLink } from '../link';

interface ReferralLineProps {
  readonly referral: Schemas['ReferralDto'];
  /** What it is told by: the client's name on a partner's page, the partner's on a client's. */
  readonly name: string;
}

/** A referral in one line: which way it went, whom it is about, how it stands. */
export function ReferralLine({ referral, name }: ReferralLineProps): ReactElement {
  const label = useLabels();
  const formats = useFormats();
  const { id, direction, status, createdAt } = referral;
  const Arrow = direction === 'outbound' ? IconArrowNarrowRight : IconArrowNarrowLeft;
  return (
    <Group gap="xs" wrap="nowrap">
      <Arrow
        size={20}
        role="img"
        aria-label={label('referral_direction', direction)}
        style={{ flexShrink: 0 }}
      />
      <Text>
        <TextLink to="/referrals/$id" params={{ id }}>
          {name}
        </TextLink>
        <Text span c="dimmed" size="sm">
          {` · ${label('referral_status', status)} · ${formats.day(createdAt)}`}
        </Text>
      </Text>
    </Group>
  );
}
