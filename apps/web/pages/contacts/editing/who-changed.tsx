import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { type Contact } from '../queries';

/** Who changed the contact last, and when. */
export function WhoChanged({
  contact: { id, version },
}: {
  contact: Contact;
}): ReactElement | null {
  const t = useTexts('contacts');
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ['contacts', 'last-change', id, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/contacts/{id}/timeline', {
          params: { path: { id }, query: { what: ['changes'], limit: 1 } },
        }),
      ),
  });
  const last = data?.data[0];
  if (!last?.change?.by.name) return null;
  return (
    <Text>{t('conflict.who', { name: last.change.by.name, at: formats.instant(last.at) })}</Text>
  );
}
