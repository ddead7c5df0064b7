import {
  type QueryKey,
  type UseSuspenseQueryResult,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { partnershipsKey } from '../queries';
import { type AgreementKind } from '#libs/partnerships/domain/agreement';

export type Agreement = Schemas['AgreementDto'];

/** They say how partnerships fare, so they are kept among them. */
export const agreementsKey: QueryKey = [...partnershipsKey, 'agreements'];

interface WantedAgreements {
  readonly contactId?: string | undefined;
  readonly kind?: AgreementKind | undefined;
  readonly inForceOn?: string | undefined;
  readonly endingBy?: string | undefined;
  readonly cursor: string | undefined;
}

/** A page of the register. */
export function readAgreements(query: WantedAgreements): Promise<Schemas['AgreementPageDto']> {
  return answerOf(api.GET('/api/v1/agreements', { params: { query } }));
}

export function readAgreement(id: string): Promise<Agreement> {
  return answerOf(api.GET('/api/v1/agreements/{id}', { params: { path: { id } } }));
}

export function useAgreement(id: string): UseSuspenseQueryResult<Agreement> {
  return useSuspenseQuery({
    queryKey: [...agreementsKey, 'one', id],
    queryFn: () => readAgreement(id),
  });
}
