import { systemCaller } from '#kernel';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
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
  const followUp = await promise(library, partner.contactId);
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
  const ids: Readonly<Record<string, string>> = {
    ...partnership,
    client,
    delivery: await reminder(api, library, followUp),
    contact: partner.contactId,
    import: (await new ImportClient(library.librarian).upload('Nazwa;E-mail\nŻabka;z@example.org'))
      .id,
    followUp,
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

/** What comes again each week. */
async function promise(library: TestLibrary, contactId: string): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/follow-ups')
    .send({
      title: 'Wysłać program warsztatów',
      contactId,
      dueLocal: new Date().toISOString().slice(0, 10),
      recurrenceRule: 'FREQ=WEEKLY;COUNT=10',
    })
    .expect(201);
  return (body as { id: string }).id;
}

/** The mail that tells of it, still to be sent. */
async function reminder(api: TestApi, library: TestLibrary, followUp: string): Promise<string> {
  const deliveryId = await api.app.get(UnitOfWork, { strict: false }).run(library.id, () =>
    api.app.get(Outbox, { strict: false }).add(systemCaller(library.id), {
      kind: 'follow-ups.reminder',
      recipient: { kind: 'user', id: library.librarian.id },
      language: 'en',
      subjectType: 'follow_up',
      subjectId: followUp,
      occurrence: 'now',
    }),
  );
  return deliveryId ?? '';
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
