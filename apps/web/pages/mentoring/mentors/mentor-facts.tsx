import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type MentorProfile } from '../queries';
import { Facts } from '../said/facts';
import { savedProfile } from './profile-values';
import { useProfileWords } from './use-profile-words';

const shown = [
  ...(['terms', 'languages', 'industries', 'stages', 'about', 'modes', 'branchIds'] as const),
  ...(['slots', 'capacity', 'pausedUntil', 'conflictIndustries'] as const),
];

/** What a mentor offers; what nobody has said is left out. */
export function MentorFacts({ profile }: { profile: MentorProfile }): ReactElement {
  const t = useTexts('mentoring');
  const { labels, say } = useProfileWords();
  const { values } = savedProfile(profile);
  return (
    <Facts
      title={t('profile.facts')}
      facts={shown.map((field) => [labels[field], say(values, field)] as const)}
    />
  );
}
