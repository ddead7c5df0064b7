import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { type LocalPartnership, useLocalPartnership } from '../queries';
import { useDay } from '../use-day';
import { EditDetails } from './edit-details';
import { Goals } from './goals';
import { Meetings } from './meetings';
import { Members } from './members';
import { Plan } from './plan';

/** One local partnership: its goals, who said yes to them, what is planned, and when all met. */
export function LocalPartnershipPage(): ReactElement {
  const t = useTexts('local-partnerships');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/local-partnerships/$id' });
  const partnership = useLocalPartnership(id);
  const mayWrite = may('local-partnerships.write');
  const mayAct = mayWrite && partnership.endedOn === null;
  return (
    <Page
      title={partnership.name}
      above={<TextLink to="/local-partnerships">{t('title')}</TextLink>}
      actions={mayWrite && <EditDetails partnership={partnership} />}
    >
      <Stack gap="xl">
        <Facts partnership={partnership} />
        <Goals partnership={partnership} mayAct={mayAct} />
        <Waiting>
          <Members partnership={partnership} mayAct={mayAct} />
        </Waiting>
        <Waiting>
          <Plan partnershipId={id} mayAct={mayAct} />
        </Waiting>
        <Waiting>
          <Meetings partnershipId={id} mayAct={mayAct} />
        </Waiting>
      </Stack>
    </Page>
  );
}

function Facts({ partnership }: { partnership: LocalPartnership }): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const day = useDay();
  const { purpose, libraryRole = 'coordinator', owner, endedOn } = partnership;
  return (
    <Stack gap="xs">
      {endedOn && (
        <Badge color="gray" variant="light" tt="none" size="lg">
          {t('ended', { day: day(endedOn) })}
        </Badge>
      )}
      {purpose && <Text className="written">{purpose}</Text>}
      <Group gap="md" c="dimmed">
        <Text size="sm">
          {t('library_role', { role: label('local_partnership_role', libraryRole) })}
        </Text>
        {owner && <Text size="sm">{t('owner', { name: owner.name })}</Text>}
      </Group>
    </Stack>
  );
}
