import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { ButtonLink } from '../../../ui/link';
import { notifySaved } from '../../../ui/notify';
import { contactsChanged } from '../queries';
import { type PairView } from './pair-views';

interface PairActionsProps {
  readonly contacts: Schemas['ContactPairDto']['contacts'];
  readonly view: PairView;
}

/** They are merged, or told apart; that they were told apart is taken back. */
export function PairActions({ contacts, view }: PairActionsProps): ReactElement | null {
  const t = useTexts('contacts');
  const words = useWordsOfFailure();
  const [one, other] = contacts;
  const deciding = useMutation({
    mutationFn: async ({ oneId, otherId }: { oneId: string; otherId: string }) => {
      await (view === 'likely'
        ? api.POST('/api/v1/contacts/duplicates/dismissals', {
            body: { contactIds: [oneId, otherId] },
          })
        : api.DELETE('/api/v1/contacts/duplicates/dismissals/{oneId}/{otherId}', {
            params: { path: { oneId, otherId } },
          }));
    },
    onSuccess: () => {
      notifySaved(t(`duplicates.decided.${view}`));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: contactsChanged,
  });
  if (!one || !other) return null;
  const names = { one: one.name, other: other.name };
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="sm"
        loading={deciding.isPending}
        aria-label={t(`duplicates.decide.${view}.of`, names)}
        onClick={() => {
          deciding.mutate({ oneId: one.id, otherId: other.id });
        }}
      >
        {t(`duplicates.decide.${view}`)}
      </Button>
      {view === 'likely' && (
        <ButtonLink
          size="sm"
          to="/contacts/duplicates/$one/$other"
          params={{ one: one.id, other: other.id }}
          aria-label={t('duplicates.compare.of', names)}
        >
          {t('duplicates.compare')}
        </ButtonLink>
      )}
    </Group>
  );
}
