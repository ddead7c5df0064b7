import { Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink, TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { useRequest } from '../queries';
import { Shortlist } from '../shortlist/shortlist';
import { WhyNot } from '../shortlist/why-not';
import { CloseRequest } from './close-request';
import { RequestBadge } from './request-badge';
import { RequestFacts } from './request-facts';
import { RequestMatches } from './request-matches';

/** One request: what is wanted, who would suit, and who was asked. */
export function RequestPage(): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/mentoring/requests/$id' });
  const request = useRequest(id);
  const { client, status } = request;
  const isOpen = status !== 'closed';
  return (
    <Page
      title={t('request.title', { name: client.name ?? client.initials })}
      above={<TextLink to="/mentoring">{t('requests.title')}</TextLink>}
      actions={
        may('mentoring.write') &&
        isOpen && (
          <Group gap="xs">
            <ButtonLink to="/mentoring/requests/$id/edit" params={{ id }} variant="default">
              {t('request.edit')}
            </ButtonLink>
            {status === 'waiting' && <CloseRequest request={request} />}
          </Group>
        )
      }
    >
      <Group mb="lg">
        <RequestBadge status={status} />
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Stack gap="xl">
            <Waiting>
              <RequestMatches requestId={id} />
            </Waiting>
            {isOpen && (
              <Waiting>
                <Shortlist request={request} />
              </Waiting>
            )}
            {isOpen && <WhyNot request={request} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <RequestFacts request={request} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
