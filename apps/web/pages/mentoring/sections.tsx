import { Group } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';

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
    <Group component="nav" aria-label={t('sections.title')} gap="lg" mb="xs">
      {(Object.keys(pages) as (keyof typeof pages)[]).map((one) => (
        <TextLink
          key={one}
          to={pages[one]}
          fw={one === here ? 650 : undefined}
          aria-current={one === here ? 'page' : undefined}
        >
          {t(`sections.${one}`)}
        </TextLink>
      ))}
    </Group>
  );
}
