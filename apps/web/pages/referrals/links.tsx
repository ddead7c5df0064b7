import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type LinkParty } from '#libs/referral-links/domain/referral-link';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { FailureNotice } from '../../ui/failure-notice';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import { type ReferralDetail, referralsChanged, referralsKey } from './queries';

/** The private links by which those without an account take part: mailed again, revoked; and the slip to print. */
export function Links({ referral: { id, mode } }: { referral: ReferralDetail }): ReactElement {
  const t = useTexts('referrals');
  const formats = useFormats();
  const path = { id };
  const links = usePages([...referralsKey, id, 'links'], (cursor) =>
    answerOf(api.GET('/api/v1/referrals/{id}/links', { params: { path, query: { cursor } } })),
  );
  const mailing = useMutation({
    mutationFn: (party: LinkParty) =>
      api.POST('/api/v1/referrals/{id}/links', { params: { path }, body: { party } }),
    onSettled: referralsChanged,
  });
  const revoking = useMutation({
    mutationFn: (linkId: string) =>
      api.DELETE('/api/v1/referrals/{id}/links/{linkId}', { params: { path: { id, linkId } } }),
    onSettled: referralsChanged,
  });
  const failure = mailing.error ?? revoking.error;
  const parties: readonly LinkParty[] =
    mode === 'self_referral' ? ['partner', 'client'] : ['partner'];
  return (
    <Section title={t('links.title')}>
      <Stack gap="md">
        <Text c="dimmed" size="sm">
          {t('links.explanation')}
        </Text>
        {failure !== null && <FailureNotice error={failure} />}
        <List listStyleType="none" spacing="sm">
          {links.items.map(({ id: linkId, party, lastUsedAt, revokedAt, createdAt }) => (
            <List.Item key={linkId}>
              <Group justify="space-between" gap="xs">
                <div>
                  <Text>{t(`links.of.${party}`)}</Text>
                  <Text size="sm" c="dimmed">
                    {revokedAt !== null && t('links.revoked', { at: formats.instant(revokedAt) })}
                    {revokedAt === null &&
                      (lastUsedAt !== null
                        ? t('links.used', { at: formats.instant(lastUsedAt) })
                        : t('links.unused', { at: formats.instant(createdAt) }))}
                  </Text>
                </div>
                {revokedAt === null && (
                  <Button
                    variant="default"
                    size="sm"
                    onClick={() => {
                      revoking.mutate(linkId);
                    }}
                  >
                    {t('links.revoke')}
                  </Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
        {mailing.isSuccess && <Text role="status">{t('links.mailed')}</Text>}
        <Group gap="xs">
          {parties.map((party) => (
            <Button
              key={party}
              variant="default"
              loading={mailing.isPending && mailing.variables === party}
              onClick={() => {
                mailing.mutate(party);
              }}
            >
              {t(`links.mail.${party}`)}
            </Button>
          ))}
          {mode === 'self_referral' && (
            <Button
              component="a"
              variant="default"
              href={`/api/v1/referrals/${id}/slip`}
              target="_blank"
              rel="noopener"
            >
              {t('links.slip')}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
