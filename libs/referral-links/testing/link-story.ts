import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { ReferralLookupService } from '#referrals';
import { type TestApi, type TestLibrary } from '#test';
import { type LinkParty } from '../domain/referral-link';
import { ReferralLinksService } from '../referral-links.service';
import { ShownPage } from './shown-page';

type Answer = Awaited<ReturnType<TestApi['call']>>;

/** A story in which the partner has no token: only an e-mail address, and the links that come to it. */
export class LinkStory extends ReferralStory {
  constructor(
    private readonly server: TestApi,
    library: TestLibrary,
  ) {
    super(server, library);
  }

  /** A partner that the library can write to, and that has no token. */
  async partnerByMail(details: object = {}): Promise<{ contactId: string }> {
    const { body } = await this.library.librarian
      .call('post', '/api/v1/contacts')
      .send({
        kind: 'small_business_centre',
        name: 'Centrum Małych Firm',
        email: 'biuro@centrum.example.org',
        allowDuplicate: true,
        ...details,
      })
      .expect(201);
    return { contactId: body.id };
  }

  /** A client who goes to the partner by themselves. */
  async selfReferral(partner: { contactId: string }, client: object = {}): Promise<string> {
    const id = await this.draft(partner, await this.client(client), {
      mode: 'self_referral',
      whatToBring: 'Dowód osobisty i świadectwa pracy',
    });
    await this.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    return id;
  }

  async clientOf(referralId: string): Promise<string> {
    const { body } = await this.library.librarian
      .call('get', `/api/v1/referrals/${referralId}`)
      .expect(200);
    return body.client.id;
  }

  /** To whom mails of this kind about the referral go. */
  async mailed(referralId: string, kind: string): Promise<object[]> {
    const { body } = await this.library.admin
      .call(
        'get',
        `/api/v1/deliveries?subjectType=referral&subjectId=${referralId}&kind=referral_links.${kind}`,
      )
      .expect(200);
    return body.data.map(({ recipient }: { recipient: object }) => recipient);
  }

  /** Where the party's link leads, as its mail would say. */
  async linkTo(referralId: string, party: LinkParty = 'partner'): Promise<string> {
    const links = this.server.app.get(ReferralLinksService, { strict: false });
    const link = await links.findStanding(this.library.id, referralId, party);
    if (!link) throw new Error('There is no link to this referral');
    return new URL(links.addressOf(link)).pathname;
  }

  /** A link as it would be provided now. */
  async provideLink(referralId: string, party: LinkParty): Promise<string> {
    const referral = await this.server.app
      .get(ReferralLookupService, { strict: false })
      .find(this.library.id, referralId);
    await this.server.app
      .get(ReferralLinksService, { strict: false })
      .provide(this.library.librarian.caller, referral!, party);
    return this.linkTo(referralId, party);
  }

  async open(address: string, language?: string): Promise<ShownPage> {
    const { text } = await this.server
      .call('get', language === undefined ? address : `${address}?language=${language}`)
      .expect(200)
      .expect('content-type', /html/);
    return new ShownPage(text);
  }

  /** Fills in a form of the page and posts it, as a browser does. */
  async post(page: ShownPage, form: string, values: object = {}): Promise<Answer> {
    const { action, hidden } = page.form(form);
    return this.server
      .call('post', action)
      .type('form')
      .send({ ...hidden, ...values });
  }

  /** Opens the link, answers, and follows the way back to the page. */
  async answer(address: string, form: string, values: object = {}): Promise<ShownPage> {
    const answer = await this.post(await this.open(address), form, {
      name: 'Anna Wójcik',
      ...values,
    });
    if (answer.status !== 303) throw new Error(`${answer.status}: ${answer.text}`);
    const { text } = await this.server.call('get', answer.headers.location!).expect(200);
    return new ShownPage(text);
  }
}
