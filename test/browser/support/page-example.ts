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
  await putOnMap(library, partner.contactId);
  const ids: Readonly<Record<string, string>> = {
    client,
    contact: partner.contactId,
    import: (await new ImportClient(library.librarian).upload('Nazwa;E-mail\nŻabka;z@example.org'))
      .id,
    referral: await story.sent(partner),
  };
  return {
    addressOf: (path) => path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? name),
  };
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
