import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../../base/query-client';

export type InteractionTemplate = Schemas['InteractionTemplateDto'];

export const templatesKey: QueryKey = ['interaction-templates'];

export function templatesChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: templatesKey });
}
