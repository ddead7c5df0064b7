import { type QueryKey } from '@tanstack/react-query';
import { queryClient } from '../../base/query-client';

/** Everything that is kept of how a partner gets in. */
export const accessKey = (contactId: string): QueryKey => ['partner-access', contactId];

export async function accessChanged(contactId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: accessKey(contactId) });
}
