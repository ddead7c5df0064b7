import { systemCaller } from '#kernel';
import { type LinkScope, TokensService } from '#identity';
import { type TestApi } from '#test';
import { memberLink } from './local-partnership-stage';
import { mentoringFormLink, mentorLink } from './mentoring-stage';

type LinkMaker = (
  api: TestApi,
  libraryId: string,
  add: (path: string, body: object) => Promise<string>,
) => Promise<string>;

/** Of a partner of its own: each drops so many ideas a day. */
async function ideaLink(...[api, libraryId, add]: Parameters<LinkMaker>): Promise<string> {
  const contactId = await add('/api/v1/contacts', { name: 'Ewa Sowa', allowDuplicate: true });
  const tokens = api.app.get(TokensService, { strict: false });
  const details = { scope: 'idea:drop', expiresAt: null } as const;
  return (await tokens.issueLink(systemCaller(libraryId), { contactId }, details)).token;
}

/** How a link for a purpose is made, with all that it is about; of those that are made anew each time. */
export const linkMakers: Readonly<Partial<Record<LinkScope, LinkMaker>>> = {
  'match:take-part': mentorLink,
  'mentoring:fill-in': mentoringFormLink,
  'local-partnership:take-part': memberLink,
  'idea:drop': ideaLink,
};
