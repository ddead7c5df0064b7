import { Grid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { Deliveries } from '../../../ui/deliveries/deliveries';
import { FollowUpActions } from '../../../ui/follow-ups/follow-up-actions';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { useFollowUp } from '../queries';
import { ChangeFollowUp } from './change-follow-up';
import { FollowUpFacts } from './follow-up-facts';
import { HandOvers } from './hand-overs';
import { SeriesSection } from './series-section';

/** One promise: how it stands, how it comes again, through whose hands it went, and which mails told of it. */
export function FollowUpPage(): ReactElement {
  const t = useTexts('follow-ups');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/follow-ups/$id' });
  const { data: followUp } = useFollowUp(id);
  const { title, contactId, status, archivedAt, seriesId } = followUp;
  const canAct = status === 'open' && archivedAt === null && may('follow-ups.write');
  return (
    <Page
      title={title}
      above={<TextLink to="/follow-ups">{t('one.back')}</TextLink>}
      actions={
        canAct && <FollowUpActions id={id} title={title} isAboutContact={contactId !== null} />
      }
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xl">
            <FollowUpFacts followUp={followUp} />
            {seriesId !== null && (
              <Waiting>
                <SeriesSection id={seriesId} followUp={followUp} />
              </Waiting>
            )}
            <Waiting>
              <HandOvers id={id} />
            </Waiting>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xl">
            {canAct && (
              <Section title={t('change.title')}>
                <ChangeFollowUp key={followUp.version} followUp={followUp} />
              </Section>
            )}
            {may('deliveries.read') && (
              <Section title={t('deliveries.title')}>
                <Waiting>
                  <Deliveries subjectType="follow_up" subjectId={id} />
                </Waiting>
              </Section>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
