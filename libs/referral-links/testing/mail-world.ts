import { type INestApplicationContext } from '@nestjs/common';
import { type Email } from 'postal-mime';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { TestApi, type TestLibrary, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { LinkStory } from './link-story';

/** An API, the whole worker and a mail server: what is written arrives. */
export class MailWorld {
  private partners = 0;

  private constructor(
    private readonly server: TestMailServer,
    readonly api: TestApi,
    private worker: INestApplicationContext,
  ) {}

  static async start(): Promise<MailWorld> {
    const server = await startTestMailServer();
    const api = await TestApi.start({
      SMTP_URL: server.url,
      PUBLIC_URL: 'https://liaison.example.org',
    });
    return new MailWorld(server, api, await createWorker(api.settings));
  }

  async stop(): Promise<void> {
    await this.worker.close();
    await this.api.stop();
    await this.server.stop();
  }

  /** Lets things happen before any mail about them goes out. */
  async withoutWorker<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.worker.close();
    try {
      return await work();
    } finally {
      this.worker = await createWorker(this.api.settings);
    }
  }

  /** A partner with an address of its own, and no token. */
  async partnerByMail(library: TestLibrary, details: object = {}) {
    this.partners += 1;
    const email = `centrum${this.partners}@example.org`;
    const story = new LinkStory(this.api, library);
    return { email, ...(await story.partnerByMail({ email, ...details })) };
  }

  mailsTo(address: string): Email[] {
    return this.server.received
      .filter(({ recipient }) => recipient === address)
      .map(({ mail }) => mail);
  }

  /** The nth mail to an address; the first, if left out. */
  mailTo(address: string, number = 1): Promise<Email> {
    return until(`mail ${number} comes to ${address}`, () => this.mailsTo(address)[number - 1]);
  }

  async deliveriesOf(
    library: TestLibrary,
    referralId: string,
  ): Promise<{ kind: string; status: string }[]> {
    const { body } = await library.librarian
      .call('get', `/api/v1/deliveries?subjectType=referral&subjectId=${referralId}`)
      .expect(200);
    return body.data;
  }

  /** The deliveries about a referral, once each is sent or left. */
  settled(library: TestLibrary, referralId: string): Promise<{ kind: string; status: string }[]> {
    return until('every mail is sent or left', async () => {
      const deliveries = await this.deliveriesOf(library, referralId);
      return deliveries.every(({ status }) => status !== 'pending') && deliveries;
    });
  }
}

/** Where the link in a mail leads. */
export function linkIn({ text }: Email): string {
  return /https:\/\/liaison\.example\.org(\/l\/referrals\/[\w-]+)/.exec(text ?? '')?.[1] ?? '';
}
