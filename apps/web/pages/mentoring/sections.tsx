import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../../ui/link';
import { SiblingPages } from '../../ui/sibling-pages';

const pages = {
  requests: '/mentoring',
  matches: '/mentoring/matches',
  mentors: '/mentoring/mentors',
  assignments: '/mentoring/assignments',
} as const;

/** The ways between the lists of mentoring. */
export function MentoringSections({ here }: { here: keyof typeof pages }): ReactElement {
  const t = useTexts('mentoring');
  return (
    <SiblingPages label={t('sections.title')}>
      {(Object.keys(pages) as (keyof typeof pages)[]).map((one) => (
        <ButtonLink
          key={one}
          to={pages[one]}
          size="sm"
          variant={one === here ? 'light' : 'default'}
          aria-current={one === here ? 'page' : undefined}
        >
          {t(`sections.${one}`)}
        </ButtonLink>
      ))}
    </SiblingPages>
  );
}
