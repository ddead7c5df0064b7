import { type QueryKey } from '@tanstack/react-query';
import { queryClient } from '../../base/query-client';

/** Everything that is kept of how a partner gets in. */
export const accessKey = (contactId: string): QueryKey => ['partner-access', contactId];

/** What is kept of the messages to one of its webhooks. */
export const messagesKey = (contactId: string, id: string): QueryKey => [
  ...accessKey(contactId),
  'webhooks',
  id,
  'messages',
];

export async function accessChanged(contactId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: accessKey(contactId) });
}
