import { type LinkScope } from '#identity';
import { type TestApi } from '#test';
import { memberLink } from './local-partnership-stage';
import { mentorLink } from './mentoring-stage';

type LinkMaker = (
  api: TestApi,
  libraryId: string,
  add: (path: string, body: object) => Promise<string>,
) => Promise<string>;

/** How a link for a purpose is made, with all that it is about; of those that are made anew each time. */
export const linkMakers: Readonly<Partial<Record<LinkScope, LinkMaker>>> = {
  'match:take-part': mentorLink,
  'local-partnership:take-part': memberLink,
};
