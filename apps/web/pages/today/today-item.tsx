import { Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useTexts } from '../../base/language/use-texts';
import { FollowUpActions } from '../../ui/follow-ups/follow-up-actions';
import { ButtonLink } from '../../ui/link';
import { SubjectName } from '../../ui/subject-name';
import { Verification } from '../../ui/contacts/verification';

type Item = Schemas['TodayItemDto'];

const pages = {
  referral: '/referrals/$id',
  match: '/mentoring/matches/$id',
  mentoring_request: '/mentoring/requests/$id',
} as const;

/** One line of the list: what, with whom, why, and what can be done about it now. */
export function TodayItem({ item }: { item: Item }): ReactElement {
  const t = useTexts('today');
  const isLate = item.since !== null;
  return (
    <Group justify="space-between" p="md" px="lg" gap="sm">
      <div style={{ minWidth: 0, flex: '1 1 260px' }}>
        <Text fw={600}>
          {item.type === 'contact' ? <SubjectName subject={item.subject} /> : item.title}
        </Text>
        {item.type !== 'contact' && item.subject.label !== item.title && (
          <Text size="sm">
            <SubjectName subject={item.subject} />
          </Text>
        )}
        {item.insteadOf && <Text size="sm">{t('instead_of', { name: item.insteadOf.name })}</Text>}
        <Text size="sm" c={isLate ? 'var(--mantine-color-error)' : 'dimmed'}>
          {item.reason.sentence}
        </Text>
      </div>
      <Actions item={item} />
    </Group>
  );
}

function Actions({ item }: { item: Item }): ReactElement | null {
  const t = useTexts('today');
  const can = item.actions.map(({ name }) => name);
  if (can.includes('done')) {
    const isAboutContact = item.subject.type === 'contact';
    return <FollowUpActions id={item.id} title={item.title} isAboutContact={isAboutContact} />;
  }
  if (can.includes('verify')) return <Verification id={item.id} name={item.title} />;
  const { id, type } = item;
  if (type === 'follow_up' || type === 'contact') return null;
  return (
    <ButtonLink to={pages[type]} params={{ id }} variant="light" size="sm">
      {t(`open.${type}`)}
    </ButtonLink>
  );
}
