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
