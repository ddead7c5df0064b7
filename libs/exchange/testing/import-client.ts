import { type TestUser, until } from '#test';

/** An import as the API shows it; tests look at whatever they care for. */
export interface ShownImport {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly columns: readonly { header: string | null; field: string | null; samples: string[] }[];
  readonly progress: Readonly<Record<string, number>>;
  readonly [property: string]: unknown;
}

/** A user who imports files. */
export class ImportClient {
  constructor(private readonly user: TestUser) {}

  async upload(content: string | Buffer, fileName = 'kontakty.csv'): Promise<ShownImport> {
    const answer = await this.user
      .call('post', `/api/v1/imports?fileName=${encodeURIComponent(fileName)}`)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from(content))
      .expect(201);
    return answer.body as ShownImport;
  }

  async read(id: string): Promise<ShownImport> {
    return (await this.user.call('get', `/api/v1/imports/${id}`).expect(200)).body as ShownImport;
  }

  async change(id: string, changes: object): Promise<ShownImport> {
    const { version } = await this.read(id);
    const answer = await this.user
      .call('patch', `/api/v1/imports/${id}`)
      .set('If-Match', `"${version}"`)
      .send(changes)
      .expect(200);
    return answer.body as ShownImport;
  }

  /** Has a worker do it, and waits for the end. */
  async finish(id: string, step: 'check' | 'run'): Promise<ShownImport> {
    await this.user.call('post', `/api/v1/imports/${id}/${step}`).expect(202);
    return until(
      `the ${step} has ended`,
      async () => {
        const now = await this.read(id);
        return ['checking', 'running'].includes(now.status) ? undefined : now;
      },
      60_000,
    );
  }

  async import(content: string | Buffer, changes?: object): Promise<ShownImport> {
    const { id } = await this.upload(content);
    if (changes) await this.change(id, changes);
    return this.finish(id, 'run');
  }

  async faults(id: string): Promise<Record<string, unknown>[]> {
    const { body } = await this.user.call('get', `/api/v1/imports/${id}/faults`).expect(200);
    return (body as { data: Record<string, unknown>[] }).data;
  }

  async failedRows(id: string): Promise<string> {
    const answer = await this.user.call('get', `/api/v1/imports/${id}/failed-rows`).expect(200);
    return answer.text;
  }

  async contacts(query = ''): Promise<Record<string, unknown>[]> {
    const { body } = await this.user.call('get', `/api/v1/contacts?limit=100${query}`).expect(200);
    return (body as { data: Record<string, unknown>[] }).data;
  }
}
