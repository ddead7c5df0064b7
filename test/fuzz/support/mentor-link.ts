import { systemCaller } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type TestApi } from '#test';
import { MatchRepository } from '#libs/mentoring/data/match.repository';
import { MatchLinksService } from '#libs/mentoring/match-links.service';
import { type KnownIds } from './schema';

type Add = (path: string, body: object) => Promise<string>;

/** A profile to which whatever is asked can be proposed. */
export const mentorOf = (contactId: string) => ({ contactId, capacity: 50, isVerified: true });

/** The token of a link by which the mentor answers. Proposed anew each time: what is sent through it may end the match. */
export async function mentorLink(
  api: TestApi,
  libraryId: string,
  { clientId, profileId }: KnownIds,
  add: Add,
): Promise<string> {
  const request = await add('/api/v1/mentoring-requests', { clientId });
  const matchId = await add(`/api/v1/mentoring-requests/${request}/matches`, { profileId });
  const links = api.app.get(MatchLinksService, { strict: false });
  const matches = api.app.get(MatchRepository, { strict: false });
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  const address = await unitOfWork.run(libraryId, async () => {
    const match = await matches.find(libraryId, matchId);
    return links.provide(systemCaller(libraryId), match!, 'mentor');
  });
  return new URL(address).pathname.split('/').at(-1)!;
}
