import { Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { DifficultiesOf } from '../difficulties/difficulties-of';
import { titleOf, usePartnership } from '../queries';
import { StageBadge } from '../stage-badge';
import { StayNote } from '../stay-note';
import { AgreementsOf } from './agreements-of';
import { Facts } from './facts';
import { HealthOf } from './health-of';
import { PartnershipActions } from './partnership-actions';
import { Story } from './story';

const atWork: readonly string[] = ['agreed', 'active', 'dormant'];

/** One partnership: what it is for, how it stands, what was agreed, and how it came here. */
export function PartnershipPage(): ReactElement {
  const t = useTexts('partnerships');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/partnerships/$id' });
  const { data: partnership } = usePartnership(id);
  const { stage, stageSince } = partnership;
  return (
    <Page
      title={titleOf(partnership)}
      above={<TextLink to="/partnerships">{t('one.back')}</TextLink>}
      actions={may('partnerships.write') && <PartnershipActions partnership={partnership} />}
    >
      <Group mb="xl" gap="md">
        <StageBadge stage={stage} />
        <StayNote stage={stage} since={stageSince} />
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Facts partnership={partnership} />
            <Section title={t('story.title')}>
              <Waiting>
                <Story id={id} />
              </Waiting>
              <TextLink
                to="/contacts/$id"
                params={{ id: partnership.contactId }}
                display="inline-block"
                mt="md"
              >
                {t('story.timeline')}
              </TextLink>
            </Section>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            {atWork.includes(stage) && (
              <Waiting>
                <HealthOf id={id} />
              </Waiting>
            )}
            <Waiting>
              <AgreementsOf partnership={partnership} />
            </Waiting>
            {may('partnership-difficulties.read') && (
              <Waiting>
                <DifficultiesOf partnershipId={id} />
              </Waiting>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
