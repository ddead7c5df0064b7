import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { notifySaved } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { workChanged } from '../../../ui/work-changed';
import { contactsKey } from '../queries';

type Merge = Schemas['ContactMergeDto'];

/** Who turned out to be this contact, what came over with them, and the way back. */
export function Merges({ id }: { id: string }): ReactElement | null {
  const t = useTexts('contacts');
  const { data } = useSuspenseQuery({
    queryKey: [...contactsKey, 'merges', id],
    queryFn: () => answerOf(api.GET('/api/v1/contacts/{id}/merges', { params: { path: { id } } })),
  });
  const standing = data.data.filter(({ undoneAt }) => undoneAt === null);
  if (standing.length === 0) return null;
  return (
    <Section title={t('merges.title')}>
      <Stack>
        {standing.map((merge) => (
          <MergedContact key={merge.id} merge={merge} />
        ))}
      </Stack>
    </Section>
  );
}

function MergedContact({ merge }: { merge: Merge }): ReactElement {
  const t = useTexts('contacts');
  const formats = useFormats();
  const may = useMay();
  const words = useWordsOfFailure();
  const { id: mergeId, survivorId, merged, mergedAt, mergedBy, moved, canBeUndone } = merge;
  const undoing = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/contacts/{id}/merges/{mergeId}/undo', {
          params: { path: { id: survivorId, mergeId } },
        }),
      ),
    onSuccess: () => {
      notifySaved(t('merges.undone'));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: workChanged,
  });
  const counts = Object.entries(moved).map(
    ([what, count]) => `${t(`merges.moved.${what}`)}: ${formats.number(count)}`,
  );
  return (
    <Stack gap={4} align="flex-start">
      <Text fw={600}>{merged.name}</Text>
      <Text size="sm" c="dimmed">
        {[formats.day(mergedAt), mergedBy?.name].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm">{counts.length > 0 ? counts.join(' · ') : t('merges.nothing_moved')}</Text>
      {canBeUndone && may('contacts.write') && (
        <Button
          variant="default"
          size="sm"
          loading={undoing.isPending}
          onClick={() => {
            undoing.mutate();
          }}
        >
          {t('merges.undo')}
        </Button>
      )}
    </Stack>
  );
}
