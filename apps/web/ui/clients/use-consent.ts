import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { type ConsentPurpose } from '#libs/clients/domain/consent';
import { api } from '../../base/api';

interface Asked {
  readonly clientId: string;
  readonly contactId: string;
  readonly purpose: ConsentPurpose;
}

const newestConsents = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'consents', 'newest'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/clients/{clientId}/consents', {
          params: { path: { clientId }, query: { limit: 100 } },
        }),
      ),
  });

/** The client's word in force that a contact may know of them; undefined where there is none. */
export function useConsent(asked: Asked): Schemas['ConsentDto'] | undefined {
  const { data } = useSuspenseQuery(newestConsents(asked.clientId));
  return data.data.find(
    ({ recipientContactId, purpose, withdrawnAt, until }) =>
      recipientContactId === asked.contactId &&
      purpose === asked.purpose &&
      withdrawnAt === null &&
      (until === null || until === undefined || new Date(until) > new Date()),
  );
}
