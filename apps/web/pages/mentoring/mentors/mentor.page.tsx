import { Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { PrivateForms } from '../forms/private-forms';
import { MatchList } from '../matches/match-list';
import { useProfile } from '../queries';
import { Exclusions } from './exclusions';
import { MentorActions } from './mentor-actions';
import { MentorBadge } from './mentor-badge';
import { MentorFacts } from './mentor-facts';

/** One mentor: what they offer, whom they have, whom they are never proposed. */
export function MentorPage(): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/mentoring/mentors/$id' });
  const profile = useProfile(id);
  const { contact } = profile;
  return (
    <Page
      title={contact.name}
      above={<TextLink to="/mentoring/mentors">{t('mentors.title')}</TextLink>}
      actions={may('mentoring.write') && <MentorActions profile={profile} />}
    >
      <Group mb="lg" gap="md">
        <MentorBadge profile={profile} />
        <TextLink to="/contacts/$id" params={{ id: contact.id }}>
          {t('profile.contact')}
        </TextLink>
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Waiting>
            <MentorFacts profile={profile} />
          </Waiting>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="xl">
            <Section title={t('profile.matches')}>
              <Waiting>
                <MatchList search={{ profileId: id }} />
              </Waiting>
            </Section>
            {may('mentoring.write') && (
              <Waiting>
                <PrivateForms asked={{ contactId: contact.id }} />
              </Waiting>
            )}
            <Waiting>
              <Exclusions profileId={id} />
            </Waiting>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
