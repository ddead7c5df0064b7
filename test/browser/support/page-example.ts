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
  await putOnMap(library, partner.contactId);
  const ids: Readonly<Record<string, string>> = {
    ...partnership,
    localPartnership: await makeLocalPartnership(library, partner.contactId),
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

/** A need that nobody meets, an offer, an analysis, and a call: the map, its gaps and the network have something to show. */
async function putOnMap({ librarian }: TestLibrary, contactId: string): Promise<void> {
  const post = (path: string, body: object) =>
    librarian.call('post', `/api/v1/${path}`).send(body).expect(201);
  await post('resource-entries', { side: 'needs', code: 'legal_advice' });
  const theirs = { contactId, side: 'offers', code: 'tax_advice', audiences: ['seniors'] };
  await post('resource-entries', { ...theirs, note: 'W środy' });
  await post('interactions', { channel: 'call', summary: 'Porady', contactIds: [contactId] });
  for (const assessedOn of ['2025-03-02', '2026-03-02']) {
    const { body } = await post('swot-analyses', { assessedOn });
    const item = { quadrant: 'strength', statement: `Zaufanie ${assessedOn}`, evidence: 'Ankieta' };
    await post(`swot-analyses/${body.id}/items`, item);
  }
}

/** With a member who said yes to its goal, and an idea of the same partner. */
async function makeLocalPartnership({ admin }: TestLibrary, contactId: string): Promise<string> {
  const make = async (path: string, body: object): Promise<string> =>
    (await admin.call('post', path).send(body).expect(201)).body.id as string;
  const id = await make('/api/v1/local-partnerships', { name: 'Praca blisko domu' });
  await admin
    .call('put', `/api/v1/local-partnerships/${id}/goals`)
    .set('If-Match', '"1"')
    .send({ goals: [{ goal: 'Targi pracy', dueOn: '2027-06-30' }] })
    .expect(200);
  const member = { localPartnershipId: id, contactId, role: 'member' };
  const memberId = await make('/api/v1/local-partnership-members', member);
  const said = { goalsVersion: 1, way: 'spoken' };
  await make(`/api/v1/local-partnership-members/${memberId}/confirmations`, said);
  const item = { memberId, title: 'Zarezerwować salę', dueLocal: '2127-01-10' };
  await make(`/api/v1/local-partnerships/${id}/plan-items`, item);
  await make(`/api/v1/local-partnerships/${id}/meetings`, { summary: 'Podział zadań' });
  await make('/api/v1/ideas', { contactId, subject: 'Kawiarenka', idea: 'Naprawiajmy razem' });
  return id;
}
