import { Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { OpeningButton } from '../../../ui/opening-button';
import { type LocalPartnership, type Member } from '../queries';
import { useDay } from '../use-day';
import { ChangeRole } from './change-role';
import { Confirmations } from './confirmations';
import { RecordConfirmation } from './record-confirmation';
import { RecordWithdrawal } from './record-withdrawal';
import { StandingBadge } from './standing-badge';

interface MemberRowProps {
  readonly partnership: LocalPartnership;
  readonly member: Member;
  readonly mayAct: boolean;
}

/** A member: who, as what, whether they confirmed the goals, and what can be written down. */
export function MemberRow({ partnership, member, mayAct }: MemberRowProps): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const { contact, role, standing } = member;
  const takesPart = mayAct && standing !== 'withdrawn';
  const isOwing = standing !== 'confirmed' && partnership.goals.length > 0;
  return (
    <Stack gap="xs" py="md">
      <Group justify="space-between" gap="xs">
        <Text component="span">
          <TextLink to="/contacts/$id" params={{ id: contact.id }} fw={600}>
            {contact.name}
          </TextLink>
          {` · ${label('local_partnership_role', role)}`}
        </Text>
        <StandingBadge standing={standing} />
      </Group>
      <Since member={member} />
      <Group gap="xs">
        {takesPart && isOwing && (
          <OpeningButton size="sm" label={t('confirm.record')} of={contact.name}>
            {(close) => (
              <RecordConfirmation partnership={partnership} member={member} onSaved={close} />
            )}
          </OpeningButton>
        )}
        {takesPart && (
          <>
            <OpeningButton size="sm" label={t('members.change_role')} of={contact.name}>
              {(close) => <ChangeRole member={member} onSaved={close} />}
            </OpeningButton>
            <OpeningButton size="sm" label={t('withdraw.record')} of={contact.name}>
              {(close) => <RecordWithdrawal member={member} onSaved={close} />}
            </OpeningButton>
          </>
        )}
        {member.confirmedOn && (
          <OpeningButton
            size="sm"
            variant="subtle"
            label={t('confirmations.title')}
            of={contact.name}
          >
            {() => <Confirmations memberId={member.id} />}
          </OpeningButton>
        )}
      </Group>
    </Stack>
  );
}

/** Since when it is so. */
function Since({ member }: { member: Member }): ReactElement | null {
  const t = useTexts('local-partnerships');
  const formats = useFormats();
  const day = useDay();
  const { standing, askedAt, confirmedOn, withdrawnAt, withdrawalNote } = member;
  if (standing === 'withdrawn' && withdrawnAt) {
    const words = t('members.withdrawn', { day: formats.day(withdrawnAt) });
    return (
      <Text size="sm" className="written">
        {[words, withdrawalNote].filter(Boolean).join('\n')}
      </Text>
    );
  }
  const facts = [
    confirmedOn && t('members.confirmed', { day: day(confirmedOn) }),
    standing !== 'confirmed' && askedAt && t('members.asked_on', { day: formats.day(askedAt) }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {facts.join(' · ')}
    </Text>
  );
}
