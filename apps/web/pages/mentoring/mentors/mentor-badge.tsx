import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { type MentorProfile } from '../queries';

/** Whether a mentor can be proposed, and if not, why, in a word. */
export function MentorBadge({ profile }: { profile: MentorProfile }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const { timeZone } = useLibrary();
  const { archivedAt, isVerified, pausedUntil } = profile;
  const isPaused = pausedUntil != null && dayIn(0, timeZone) <= pausedUntil;
  const [colour, words] =
    archivedAt !== null
      ? ['gray', t('mentor.archived')]
      : isPaused
        ? ['gray', t('mentor.paused', { day: formats.day(pausedUntil) })]
        : isVerified
          ? ['lamp', t('mentor.verified')]
          : ['gray', t('mentor.unverified')];
  return (
    <Badge variant="light" color={colour} size="lg" tt="none" fw={600}>
      {words}
    </Badge>
  );
}
