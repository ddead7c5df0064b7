import { Alert, Box, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { OpeningButton } from '../../../ui/opening-button';
import { Section } from '../../../ui/section';
import { type LocalPartnership, localPartnershipsChanged, useMembers } from '../queries';
import { AddMember } from './add-member';
import { MemberRow } from './member-row';

interface MembersProps {
  readonly partnership: LocalPartnership;
  readonly mayAct: boolean;
}

/** Who takes part, and who said yes to the goals. */
export function Members({ partnership, mayAct }: MembersProps): ReactElement {
  const t = useTexts('local-partnerships');
  const members = useMembers(partnership.id);
  return (
    <Section title={t('members.title')}>
      <Stack align="flex-start">
        {members.length === 0 && <Text c="dimmed">{t('members.none')}</Text>}
        {members.length > 0 && (
          <Box component="ul" className="rows" w="100%">
            {members.map((member) => (
              <li key={member.id}>
                <MemberRow partnership={partnership} member={member} mayAct={mayAct} />
              </li>
            ))}
          </Box>
        )}
        {mayAct && (
          <Group align="flex-start">
            <OpeningButton label={t('members.add')}>
              {(close) => <AddMember partnershipId={partnership.id} onAdded={close} />}
            </OpeningButton>
            <AskMembers partnership={partnership} />
          </Group>
        )}
      </Stack>
    </Section>
  );
}

/** Asks all who have not confirmed the goals, by mail, and says who has no address. */
function AskMembers({ partnership }: { partnership: LocalPartnership }): ReactElement | null {
  const t = useTexts('local-partnerships');
  const members = useMembers(partnership.id);
  const asking = useMutation({
    mutationFn: () => {
      const params = { path: { id: partnership.id } };
      return answerOf(
        api.POST('/api/v1/local-partnerships/{id}/confirmation-requests', { params, body: {} }),
      );
    },
    onSuccess: localPartnershipsChanged,
  });
  const owing = members.filter(({ standing }) => !['confirmed', 'withdrawn'].includes(standing));
  const isNeeded = partnership.goals.length > 0 && owing.length > 0;
  const silent = members.filter(({ id }) => asking.data?.withoutAddress.includes(id));
  return (
    <Stack gap="sm">
      {isNeeded && (
        <Button
          loading={asking.isPending}
          onClick={() => {
            asking.mutate();
          }}
        >
          {t('members.ask', { count: owing.length })}
        </Button>
      )}
      {asking.error !== null && <FailureNotice error={asking.error} />}
      {asking.data && (
        <Alert
          role="status"
          color="blue"
          title={t('members.asked', { count: asking.data.asked.length })}
        >
          {silent.length > 0 &&
            t('members.without_address', {
              names: silent.map(({ contact }) => contact.name).join(', '),
            })}
        </Alert>
      )}
    </Stack>
  );
}
