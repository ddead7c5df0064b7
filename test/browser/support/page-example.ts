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
  const partnership = await makePartnership(library, partner.contactId);
  await logSomething(library, partner.contactId);
  const ids: Readonly<Record<string, string>> = {
    ...partnership,
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

/** Something that was done, and a template for the next time. */
async function logSomething({ librarian }: TestLibrary, contactId: string): Promise<void> {
  const visit = { channel: 'visit', summary: 'Pierwsza wizyta', durationMinutes: 45 };
  for (const [path, body] of [
    ['/api/v1/interactions', { ...visit, contactIds: [contactId] }],
    ['/api/v1/interaction-templates', { ...visit, name: 'Pierwsza wizyta' }],
  ] as const) {
    await librarian.call('post', path).send(body).expect(201);
  }
}

/** One at work, with what was agreed and what was difficult. */
async function makePartnership(
  { admin }: TestLibrary,
  contactId: string,
): Promise<{ partnership: string; agreement: string }> {
  const make = async (path: string, body: object): Promise<string> =>
    (await admin.call('post', path).send(body).expect(201)).body.id as string;
  const personId = await make('/api/v1/contacts', { name: 'Halina Wójcik' });
  const partnership = await make('/api/v1/partnerships', {
    ...{ contactId, personId, stage: 'active', startsOn: '2026-01-10', aims: 'Praca blisko' },
    ...{ ourBenefits: 'Doradca', theirBenefits: 'Sala', contributions: 'Sala i doradca' },
    stageSince: '2026-01-10T10:00:00Z',
  });
  const agreement = await make('/api/v1/agreements', {
    ...{ contactIds: [contactId], partnershipId: partnership, kind: 'cooperation_agreement' },
    ...{ signedOn: '2026-01-10', inForceFrom: '2026-01-10', documentSha256: 'ab'.repeat(32) },
  });
  await make('/api/v1/partnership-difficulties', {
    ...{ partnershipId: partnership, occurredOn: '2026-02-01', difficulty: 'Brak sali' },
  });
  return { partnership, agreement };
}
