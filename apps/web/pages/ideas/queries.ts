import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../base/query-client';
import { workChanged } from '../../ui/work-changed';

export type Idea = Schemas['IdeaDto'];

/** Everything that is kept of ideas. */
export const ideasKey: QueryKey = ['ideas'];

/** Something has happened to ideas; what was taken up is a follow-up. */
export async function ideasChanged(): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: ideasKey }), workChanged()]);
}
