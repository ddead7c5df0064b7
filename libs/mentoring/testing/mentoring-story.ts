import { type TestApi, type TestLibrary, type TestUser } from '#test';

export interface Answered {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Mentors and clients of a library, in as few words as a test needs. */
export class MentoringStory {
  constructor(
    readonly api: TestApi,
    readonly library: TestLibrary,
  ) {}

  async person(name = 'Anna Wójcik', details: object = {}): Promise<string> {
    const person = { kind: 'mentor', name, allowDuplicate: true, ...details };
    return (await this.made('/api/v1/contacts', person)).id;
  }

  async client(details: object = {}): Promise<string> {
    const client = { name: 'Оксана Мельник', allowDuplicate: true, ...details };
    return (await this.made('/api/v1/clients', client)).id;
  }

  /** A verified mentor of bookkeeping who speaks Ukrainian. */
  async mentor(details: object = {}, contact: object = {}): Promise<Answered> {
    return this.made('/api/v1/mentor-profiles', {
      contactId: await this.person(undefined, contact),
      terms: ['bookkeeping', 'taxes'],
      languages: [{ language: 'uk', level: 'fluent' }],
      modes: ['in_person', 'remote'],
      capacity: 2,
      isVerified: true,
      ...details,
    });
  }

  /** A client who wants help with bookkeeping in Ukrainian. */
  async request(details: object = {}): Promise<Answered> {
    return this.made('/api/v1/mentoring-requests', {
      clientId: await this.client(),
      goals: 'Хоче сама вести бухгалтерію книгарні',
      terms: ['bookkeeping'],
      languages: ['uk', 'pl'],
      modes: ['in_person', 'remote'],
      ...details,
    });
  }

  async read(path: string, user: TestUser = this.library.librarian): Promise<Answered> {
    return (await user.call('get', path).expect(200)).body as Answered;
  }

  async made(path: string, details: object): Promise<Answered> {
    const answer = await this.library.librarian.call('post', path).send(details);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body as Answered;
  }
}
