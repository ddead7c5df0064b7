import { type Method, type TestApi, until } from '#test';

/** Whoever asks with a partner's token. */
interface PartnerDoor {
  call(method: Method, path: string): ReturnType<TestApi['call']>;
}

interface ShownAttempt {
  readonly number: number;
  readonly outcome: string | null;
  readonly statusCode: number | null;
  readonly reply: string | null;
}

export interface ShownMessage {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly data: Record<string, string>;
  readonly attempts: readonly ShownAttempt[];
}

export const everyType = [
  'referral.sent',
  'referral.moved',
  'referral.move_undone',
  'referral.message_written',
];

const base = '/api/v1/partner/webhooks';

/** One webhook of a partner, as its developer handles it over the API. */
export class WebhookStory {
  private constructor(
    private readonly partner: PartnerDoor,
    readonly id: string,
    readonly secret: string,
  ) {}

  static async subscribe(
    partner: PartnerDoor,
    url: string,
    eventTypes: readonly string[] = everyType,
  ): Promise<WebhookStory> {
    const { body } = await partner.call('post', base).send({ url, eventTypes }).expect(201);
    return new WebhookStory(partner, body.id, body.secret);
  }

  call(method: Method, path = ''): ReturnType<TestApi['call']> {
    return this.partner.call(method, `${base}/${this.id}${path}`);
  }

  async read(): Promise<Record<string, unknown>> {
    return (await this.call('get').expect(200)).body;
  }

  /** @returns the message's id. */
  async ping(): Promise<string> {
    return (await this.call('post', '/ping').expect(202)).body.id;
  }

  async messages(query = ''): Promise<ShownMessage[]> {
    return (await this.call('get', `/messages${query}`).expect(200)).body.data;
  }

  async message(id: string): Promise<ShownMessage> {
    return (await this.call('get', `/messages/${id}`).expect(200)).body;
  }

  comesTo(id: string, status: string): Promise<ShownMessage> {
    return until(`message ${id} is ${status}`, async () => {
      const message = await this.message(id);
      return message.status === status && message;
    });
  }
}
