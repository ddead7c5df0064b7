import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { OpeningButton } from '../../../ui/opening-button';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { localPartnershipsKey, useMembers } from '../queries';
import { PlanForm } from './plan-form';

interface PlanProps {
  readonly partnershipId: string;
  readonly mayAct: boolean;
}

/** What is to be done, who of ours does it, and which member it concerns. */
export function Plan({ partnershipId, mayAct }: PlanProps): ReactElement {
  const t = useTexts('local-partnerships');
  const members = useMembers(partnershipId);
  const pages = usePages([...localPartnershipsKey, partnershipId, 'plan'], (cursor) =>
    answerOf(
      api.GET('/api/v1/local-partnerships/{localPartnershipId}/plan-items', {
        params: { path: { localPartnershipId: partnershipId }, query: { cursor } },
      }),
    ),
  );
  const isPossible = members.some(({ standing }) => standing !== 'withdrawn');
  return (
    <Section title={t('plan.title')}>
      <Stack align="flex-start">
        {pages.items.length === 0 && (
          <Text c="dimmed">{t(isPossible ? 'plan.none' : 'plan.members_first')}</Text>
        )}
        {pages.items.length > 0 && (
          <Box component="ul" className="rows" w="100%">
            {pages.items.map((item) => (
              <li key={item.id}>
                <PlanRow item={item} />
              </li>
            ))}
          </Box>
        )}
        <ShowMore pages={pages} />
        {mayAct && isPossible && (
          <OpeningButton label={t('plan.add')}>
            {(close) => <PlanForm partnershipId={partnershipId} onSaved={close} />}
          </OpeningButton>
        )}
      </Stack>
    </Section>
  );
}

function PlanRow({ item }: { item: Schemas['PlanItemDto'] }): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const formats = useFormats();
  const { title, contact, owner, status, dueAt, dueLocal } = item;
  const due = dueLocal.includes('T') ? formats.instant(dueAt) : formats.day(dueAt);
  return (
    <Stack gap={4} py="md">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{title}</Text>
        <Badge color={status === 'done' ? 'green' : 'gray'} variant="light" tt="none" size="lg">
          {label('follow_up_status', status)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[due, contact.name, t('plan.by', { name: owner.name })].join(' · ')}
      </Text>
    </Stack>
  );
}
