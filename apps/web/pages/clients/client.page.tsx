import { Grid, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { ButtonLink, TextLink } from '../../ui/link';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Waiting } from '../../ui/waiting';
import { ClientFollowUps } from './client-follow-ups';
import { ClientMentoring } from './client-mentoring';
import { ClientReferrals } from './client-referrals';
import { Consents } from './consents/consents';
import { EditClient } from './edit-client';
import { OwnData } from './own-data';
import { useClient } from './queries';

/** One client: who they are, what they agreed to, and what is done with their data. */
export function ClientPage(): ReactElement {
  const t = useTexts('clients');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/clients/$id' });
  const { data: client } = useClient(id);
  const isArchived = client.archivedAt !== null && client.archivedAt !== undefined;
  return (
    <Page
      title={client.name ?? client.initials}
      above={<TextLink to="/clients">{t('one.back')}</TextLink>}
      actions={
        !isArchived && (
          <Group gap="xs">
            {may('referrals.write') && (
              <ButtonLink to="/referrals/new" search={{ clientId: id }}>
                {t('one.refer')}
              </ButtonLink>
            )}
            {may('mentoring.write') && (
              <ButtonLink to="/mentoring/requests/new" search={{ clientId: id }} variant="default">
                {t('one.mentor')}
              </ButtonLink>
            )}
          </Group>
        )
      }
    >
      {!may('clients.read-identity') && <Text>{t('one.initials')}</Text>}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="xl">
            {may('clients.write') && !isArchived && (
              <Section title={t('one.details')}>
                <EditClient key={client.version} client={client} />
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="xl">
            {may('clients.read-identity') && <Consents clientId={id} />}
            <Waiting>
              <ClientFollowUps clientId={id} isArchived={isArchived} />
            </Waiting>
            <Waiting>
              <ClientReferrals clientId={id} />
            </Waiting>
            <Waiting>
              <ClientMentoring clientId={id} />
            </Waiting>
            {may('clients.export') && <OwnData client={client} />}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
