import { systemCaller } from '#kernel';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { ImportClient } from '#exchange/testing';
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
  const ids: Readonly<Record<string, string>> = {
    client,
    delivery: await reminder(api, library, followUp),
    contact: partner.contactId,
    import: (await new ImportClient(library.librarian).upload('Nazwa;E-mail\nŻabka;z@example.org'))
      .id,
    followUp,
    referral: await story.sent(partner),
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
