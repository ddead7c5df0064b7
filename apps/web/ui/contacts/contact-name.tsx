import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { TextLink } from '../link';

/** A contact by its name, which leads to its page. */
export function ContactName({ id }: { id: string }): ReactElement {
  const { data } = useQuery({
    queryKey: ['contacts', 'one', id],
    queryFn: () => answerOf(api.GET('/api/v1/contacts/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });
  return (
    <TextLink to="/contacts/$id" params={{ id }}>
      {data?.name ?? '…'}
    </TextLink>
  );
}
