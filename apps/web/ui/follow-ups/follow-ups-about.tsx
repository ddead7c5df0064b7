import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type SubjectField } from '#libs/follow-ups/domain/follow-up-subject';
import { useMay } from '../../base/account';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ButtonLink } from '../link';
import { Section } from '../section';
import { Promised } from './promised';

/** What something promised is about, by the field that names it: `{ matchId }`. */
type About = Readonly<Partial<Record<SubjectField, string>>>;

interface FollowUpsAboutProps {
  readonly about: About;
  /** What belongs to it, and is promised about, too. */
  readonly also?: readonly About[];
  /** Nothing more is promised about it. */
  readonly isOver?: boolean;
}

/** What is promised and not yet done, on the page of what it is about, where more can be planned. */
export function FollowUpsAbout({
  about,
  also = [],
  isOver = false,
}: FollowUpsAboutProps): ReactElement | null {
  const t = useTexts('ui');
  const may = useMay();
  const found = useSuspenseQueries({
    queries: [about, ...also].map((one) => ({
      queryKey: ['follow-ups', 'about', one],
      queryFn: () => {
        const query = { ...one, status: 'open' as const };
        return answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
      },
    })),
  });
  const promised = found
    .flatMap(({ data }) => data.data)
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  const mayPlan = may('follow-ups.write') && !isOver;
  // Whoever sees none need not be told that there is none: there may be some that they may not know of.
  if (promised.length === 0 && !mayPlan) return null;
  return (
    <Section title={t('follow_ups.title')}>
      <Stack gap="sm">
        {promised.length === 0 && <Text c="dimmed">{t('follow_ups.none')}</Text>}
        {promised.map((followUp) => (
          <Promised key={followUp.id} followUp={followUp} />
        ))}
        {mayPlan && (
          <Group>
            <ButtonLink to="/follow-ups/new" search={about} variant="default" size="sm">
              {t('follow_ups.plan')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
