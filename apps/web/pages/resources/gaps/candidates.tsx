import { Box, Button, Stack, Text } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useAccount, useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { queryClient } from '../../../base/query-client';
import { useTexts } from '../../../base/language/use-texts';
import { HelperRow } from '../helper-row';
import { resourcesChanged, resourcesKey } from '../queries';
import { Begun } from './begun';

type Contact = Schemas['HelpersDto']['data'][number]['contact'];

interface CandidatesProps {
  readonly gap: string;
  readonly what: string;
}

/** Who might close a gap; with one press a partnership with them is written down, and is one's own to look after. */
export function Candidates({ gap, what }: CandidatesProps): ReactElement {
  const t = useTexts('resources');
  const may = useMay();
  const { userId: ownerId } = useAccount();
  const { data: candidates } = useSuspenseQuery({
    queryKey: [...resourcesKey, 'candidates', gap],
    queryFn: async () => {
      const query = { gap };
      const path = '/api/v1/resource-gaps/candidates';
      return (await answerOf(api.GET(path, { params: { query } }))).data;
    },
  });
  const beginning = useMutation({
    mutationFn: ({ id: contactId }: Contact) =>
      answerOf(
        api.POST('/api/v1/resource-gaps/partnerships', { body: { gap, contactId, ownerId } }),
      ),
    // Also when it was refused: what is shown may be no longer so.
    onSettled: async () => {
      await resourcesChanged();
      await queryClient.invalidateQueries({ queryKey: ['partnerships'] });
    },
  });
  if (candidates.length === 0) return <Text pb="md">{t('candidates.none')}</Text>;
  return (
    <Stack gap="xs" pb="md">
      {beginning.variables && (
        <Begun
          contactName={beginning.variables.name}
          partnershipId={beginning.data?.partnershipId}
          error={beginning.error}
        />
      )}
      <Box component="ol" className="surface rows" aria-label={t('candidates.of', { what })}>
        {candidates.map((helper) => (
          <li key={helper.contact.id}>
            <HelperRow helper={helper}>
              {helper.standing === null && may('partnerships.write') && (
                <Button
                  size="sm"
                  aria-label={t('begin.with', { name: helper.contact.name })}
                  loading={beginning.isPending && beginning.variables.id === helper.contact.id}
                  onClick={() => {
                    beginning.mutate(helper.contact);
                  }}
                >
                  {t('begin')}
                </Button>
              )}
            </HelperRow>
          </li>
        ))}
      </Box>
    </Stack>
  );
}
