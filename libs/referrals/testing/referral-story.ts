import { partnerScopes, type PartnerScope, TokensService } from '#identity';
import { type Method, type TestApi, type TestLibrary } from '#test';

const threeDaysAgo = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000).toISOString();

/** A partner organisation of a test library, with a token that may do everything a partner may. */
export interface TestPartner {
  readonly contactId: string;
  readonly tokenId: string;
  readonly token: string;
  call(method: Method, path: string): ReturnType<TestApi['call']>;
}

/** What a referral needs around it, made through the API as people would. */
export class ReferralStory {
  constructor(
    private readonly api: TestApi,
    readonly library: TestLibrary,
  ) {}

  async partner(scopes: readonly PartnerScope[] = partnerScopes): Promise<TestPartner> {
    const { body } = await this.library.librarian
      .call('post', '/api/v1/contacts')
      .send({ kind: 'job_agency', name: 'Powiatowy Urząd Pracy w Kołobrzegu' })
      .expect(201);
    return this.tokenOf(body.id, scopes);
  }

  async tokenOf(contactId: string, scopes: readonly PartnerScope[]): Promise<TestPartner> {
    const { id, token } = await this.api.app
      .get(TokensService, { strict: false })
      .issuePartnerToken(this.library.admin.caller, contactId, {
        name: 'PUP system',
        scopes,
        expiresAt: null,
      });
    return {
      contactId,
      tokenId: id,
      token,
      call: (method, path) => this.api.call(method, path, token),
    };
  }

  async client(details: object = {}): Promise<string> {
    const { body } = await this.library.librarian
      .call('post', '/api/v1/clients')
      .send({
        name: 'Łucja Kowalska',
        email: 'lucja.kowalska@example.org',
        phone: '+48 600 100 200',
        language: 'pl',
        note: 'Prefers to be called after five',
        allowDuplicate: true,
        ...details,
      })
      .expect(201);
    return body.id;
  }

  async consent(
    clientId: string,
    recipientContactId: string | null,
    details: object = {},
  ): Promise<string> {
    const { body } = await this.library.librarian
      .call('post', `/api/v1/clients/${clientId}/consents`)
      .send({
        purpose: 'referral',
        recipientContactId,
        fields: ['name', 'phone'],
        howGiven: 'written',
        givenAt: threeDaysAgo,
        ...details,
      })
      .expect(201);
    return body.id;
  }

  async draft(
    partner: Pick<TestPartner, 'contactId'>,
    clientId: string,
    details: object = {},
  ): Promise<string> {
    const { body } = await this.library.librarian
      .call('post', '/api/v1/referrals')
      .send({
        mode: 'referral',
        contactId: partner.contactId,
        clientId,
        need: 'Szuka pracy w gastronomii',
        ...details,
      })
      .expect(201);
    return body.id;
  }

  /** A referral that the partner has before it, with the consent that it takes. */
  async sent(partner: Pick<TestPartner, 'contactId'>, details: object = {}): Promise<string> {
    const clientId = await this.client();
    await this.consent(clientId, partner.contactId);
    const id = await this.draft(partner, clientId, details);
    await this.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    return id;
  }

  staffMove(id: string, move: object): ReturnType<TestApi['call']> {
    return this.library.librarian.call('post', `/api/v1/referrals/${id}/moves`).send(move);
  }
}

/** A partner's move. */
export function partnerMove(
  partner: TestPartner,
  id: string,
  move: object,
): ReturnType<TestApi['call']> {
  return partner.call('post', `/api/v1/partner/referrals/${id}/moves`).send(move);
}

/** Somebody whom a partner sends to the library. */
export const anInboundReferral = {
  client: { name: 'Олена Шевченко', phone: '+48 600 300 400', language: 'uk' },
  consent: { fields: ['name', 'phone', 'language'], howGiven: 'written', givenAt: threeDaysAgo },
  need: 'Хоче відкрити ательє',
};
