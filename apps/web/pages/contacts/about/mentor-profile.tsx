import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink, TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { type Contact } from '../queries';

/** Whether a person mentors, and the way to what they offer. Whoever could be a mentor can be made one. */
export function ContactMentorProfile({ contact }: { contact: Contact }): ReactElement | null {
  const t = useTexts('contacts');
  const may = useMay();
  const { id: contactId, kind, archivedAt } = contact;
  const { data } = useSuspenseQuery({
    queryKey: ['mentoring', 'profile-of-contact', contactId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/mentor-profiles', { params: { query: { contactId } } })),
  });
  const [profile] = data.data;
  const canBeMade = kind === 'mentor' && archivedAt === null && may('mentoring.write');
  if (!profile && !canBeMade) return null;
  return (
    <Section title={t('mentor.title')}>
      <Stack align="flex-start" gap="sm">
        {profile && (
          <>
            <Text>
              {[
                t(profile.isVerified ? 'mentor.verified' : 'mentor.unverified'),
                t('mentor.capacity', { capacity: profile.capacity ?? 0 }),
              ].join(' · ')}
            </Text>
            <TextLink to="/mentoring/mentors/$id" params={{ id: profile.id }}>
              {t('mentor.open')}
            </TextLink>
          </>
        )}
        {!profile && (
          <>
            <Text c="dimmed">{t('mentor.none')}</Text>
            <ButtonLink to="/mentoring/mentors/new" search={{ contactId }} variant="default">
              {t('mentor.make')}
            </ButtonLink>
          </>
        )}
      </Stack>
    </Section>
  );
}
