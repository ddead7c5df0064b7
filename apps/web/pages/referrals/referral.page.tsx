import { Grid, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { TextLink } from '../../ui/link';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { FollowUpsAbout } from '../../ui/follow-ups/follow-ups-about';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Waiting } from '../../ui/waiting';
import { Disclosures } from './disclosures';
import { ReferralFacts } from './facts';
import { MessageForm } from './message-form';
import { Moves } from './moves/moves';
import { Links } from './links';
import { useReferral } from './queries';
import { Standing } from './standing';
import { Story } from './story';

/** One referral: how it stands, what can be done now, and all that happened. */
export function ReferralPage(): ReactElement {
  const t = useTexts('referrals');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/referrals/$id' });
  const { data: referral } = useReferral(id);
  const { client, contact } = referral;
  const hasBeenSent = referral.sentAt !== null;
  return (
    <Page
      title={t('one.title', { client: client.name ?? client.initials, partner: contact.name })}
      above={<TextLink to="/referrals">{t('one.back')}</TextLink>}
    >
      <Standing referral={referral} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Stack gap="xl">
            <Section title={t('story.title')}>
              <Story referral={referral} />
            </Section>
            {may('referrals.write') && hasBeenSent && (
              <Section title={t('message.title')}>
                <MessageForm referral={referral} />
              </Section>
            )}
            {may('referrals.write') && hasBeenSent && <Links referral={referral} />}
            {may('clients.read-identity') && <Disclosures referralId={id} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="xl">
            {may('referrals.write') && <Moves referral={referral} />}
            <Waiting>
              <FollowUpsAbout about={{ referralId: id }} isOver={referral.endedAt !== null} />
            </Waiting>
            <ReferralFacts referral={referral} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
