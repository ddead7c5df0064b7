import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type MemberStanding } from '#libs/local-partnerships/domain/member';
import { useLabels } from '../../../base/language/use-texts';

const colours: Readonly<Record<MemberStanding, string>> = {
  not_asked: 'gray',
  asked: 'blue',
  confirmed: 'green',
  outdated: 'orange',
  withdrawn: 'gray',
};

/** Where a member stands with the goals. */
export function StandingBadge({ standing }: { standing: MemberStanding }): ReactElement {
  const label = useLabels();
  return (
    <Badge color={colours[standing]} variant="light" tt="none" size="lg">
      {label('local_partnership_standing', standing)}
    </Badge>
  );
}
