import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { type Party } from '#libs/contacts/domain/contact-kind';
import { api } from '../../base/api';

const PAUSE_MILLISECONDS = 200;

/** The contacts that have these words, as soon as typing rests; the API searches in every alphabet. */
export function useFoundContacts(
  words: string,
  party: Party | undefined,
): UseQueryResult<Schemas['ContactPageDto']> {
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MILLISECONDS);
  return useQuery({
    queryKey: ['contacts', 'picker', party, asked],
    queryFn: () => {
      const query = { q: asked || undefined, party, limit: 20 };
      return answerOf(api.GET('/api/v1/contacts', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });
}
