import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useColleagues } from '../../../ui/use-colleagues';

/** Through whose hands it went, and what was said then; nothing where it stayed in one. */
export function HandOvers({ id }: { id: string }): ReactElement | null {
  const t = useTexts('follow-ups');
  const formats = useFormats();
  const colleagues = useColleagues();
  const nameOf = (userId: string): string =>
    colleagues.find((one) => one.id === userId)?.name ?? t('somebody');
  const { data } = useSuspenseQuery({
    queryKey: ['follow-ups', 'hand-overs', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/follow-ups/{id}/hand-overs', { params: { path: { id } } })),
  });
  if (data.data.length === 0) return null;
  return (
    <Section title={t('hand_overs.title')}>
      <Stack gap="md">
        {data.data.map(({ id: one, fromId, toId, note, handedOverAt }) => (
          <div key={one}>
            <Text>{t('hand_overs.said', { from: nameOf(fromId), to: nameOf(toId) })}</Text>
            {note !== null && <Text className="written">{note}</Text>}
            <Text size="sm" c="dimmed">
              {formats.instant(handedOverAt)}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
