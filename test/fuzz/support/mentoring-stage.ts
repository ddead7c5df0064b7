import { systemCaller } from '#kernel';
import { TokensService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { type TestApi } from '#test';
import { MatchLookupService } from '#libs/mentoring/match-lookup.service';
import { MatchLinksService } from '#libs/mentoring-links/match-links.service';
import { type KnownIds } from './schema';

type Add = (path: string, body: object) => Promise<string>;

/** Profiles to which whatever is asked can be proposed, requests that wait, and a match; of each list the first may go. */
export async function buildMentoring(
  { clientId, personId }: KnownIds,
  add: Add,
): Promise<KnownIds> {
  const mentorOf = (contactId: string) =>
    add('/api/v1/mentor-profiles', { contactId, capacity: 50, isVerified: true });
  const addPerson = (name: string) => add('/api/v1/contacts', { name });
  const addRequest = () => add('/api/v1/mentoring-requests', { clientId });
  await mentorOf(await addPerson('Adam Baran'));
  const profileId = await mentorOf(personId ?? '');
  await mentorOf(await addPerson('Żaneta Żuk'));
  await addRequest();
  const requestId = await addRequest();
  const matched = await addRequest();
  await add(`/api/v1/mentoring-requests/${matched}/matches`, { profileId });
  return { profileId, requestId };
}

const addMentor = (add: Add, contactId: string) =>
  add('/api/v1/mentor-profiles', { contactId, capacity: 50, isVerified: true });

/** The token of a link by which a mentor answers. All is made anew each time: what is sent may end or change it. */
export async function mentorLink(api: TestApi, libraryId: string, add: Add): Promise<string> {
  const contactId = await add('/api/v1/contacts', { name: 'Adam Baran', allowDuplicate: true });
  const profileId = await addMentor(add, contactId);
  const clientId = await add('/api/v1/clients', { name: 'Марія Коваль', allowDuplicate: true });
  const request = await add('/api/v1/mentoring-requests', { clientId });
  const matchId = await add(`/api/v1/mentoring-requests/${request}/matches`, { profileId });
  const links = api.app.get(MatchLinksService, { strict: false });
  const matches = api.app.get(MatchLookupService, { strict: false });
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  const address = await unitOfWork.run(libraryId, async () => {
    const match = await matches.find(libraryId, matchId);
    return links.provide(systemCaller(libraryId), match!, 'mentor');
  });
  return new URL(address).pathname.split('/').at(-1)!;
}

/** The token of a link by which a mentor fills in their profile, for the first time. */
export async function mentoringFormLink(api: TestApi, _: string, add: Add): Promise<string> {
  const contactId = await add('/api/v1/contacts', { name: 'Ewa Lis', allowDuplicate: true });
  const formId = await add('/api/v1/mentoring-forms', { contactId });
  return api.app.get(TokensService, { strict: false }).linkToken(formId);
}
