import { Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { FollowUpActions } from '../../../ui/follow-ups/follow-up-actions';
import { ButtonLink, TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';

/** What is promised to a contact, and not yet done. */
export function ContactFollowUps({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const formats = useFormats();
  const may = useMay();
  const { data } = useSuspenseQuery({
    queryKey: ['follow-ups', 'of-contact', id],
    queryFn: () => {
      const query = { contactId: id, status: 'open' as const };
      return answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
    },
  });
  return (
    <Section title={t('follow_ups.title')}>
      <Stack gap="sm">
        {data.data.length === 0 && <Text c="dimmed">{t('follow_ups.none')}</Text>}
        {data.data.map(({ id: one, title, dueAt, isAllDay }) => (
          <Group key={one} justify="space-between" gap="xs">
            <div>
              <TextLink to="/follow-ups/$id" params={{ id: one }}>
                {title}
              </TextLink>
              <Text
                size="sm"
                c={new Date(dueAt) < new Date() ? 'var(--mantine-color-error)' : 'dimmed'}
              >
                {isAllDay ? formats.day(dueAt) : formats.instant(dueAt)}
              </Text>
            </div>
            {may('follow-ups.write') && <FollowUpActions id={one} title={title} isAboutContact />}
          </Group>
        ))}
        {may('follow-ups.write') && (
          <Group>
            <ButtonLink to="/follow-ups/new" search={{ contactId: id }} variant="default" size="sm">
              {t('follow_ups.plan')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
