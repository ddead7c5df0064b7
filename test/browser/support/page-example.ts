import { ImportClient } from '#exchange/testing';
import { cohortOf } from '#libs/mentoring/testing/cohort';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { type TestApi, type TestLibrary } from '#test';

/** What there is on the pages that show one thing: `/referrals/:referral` shows this one. */
export interface PageExample {
  addressOf(path: string): string;
}

/** A library with something on each page. */
export async function makePageExample(api: TestApi, library: TestLibrary): Promise<PageExample> {
  const story = new ReferralStory(api, library);
  const partner = await story.partner();
  const client = await story.client({ name: 'Оксана Бондар' });
  const mentoring = new MatchStory(api, library);
  const proposed = await mentoring.proposed({ introduction: 'Prowadzi małą księgarnię' });
  const mentor = await mentoring.mentor();
  const wish = await mentoring.request();
  await mentoring.made(`/api/v1/mentoring-requests/${wish.id}/suggestions`, {});
  const assignment = await mentoring.made(
    '/api/v1/mentoring-assignments',
    cohortOf([wish], [mentor]),
  );
  // Called off: nobody works here, and a page that watches is never done with loading.
  await mentoring.made(`/api/v1/mentoring-assignments/${assignment.id}/cancel`, {});
  const ids: Readonly<Record<string, string>> = {
    client,
    contact: partner.contactId,
    import: (await new ImportClient(library.librarian).upload('Nazwa;E-mail\nŻabka;z@example.org'))
      .id,
    referral: await story.sent(partner),
    match: proposed.id,
    mentor: mentor.id,
    request: wish.id,
    assignment: assignment.id,
  };
  return {
    addressOf: (path) => path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? name),
  };
}
