import { type TestLibrary } from '#test';

/** A local partnership in the API, as the library's librarian makes one. */
export class PartnershipStory {
  constructor(private readonly library: TestLibrary) {}

  async read(path: string) {
    return (await this.library.viewer.call('get', path).expect(200)).body;
  }

  async post(path: string, body: object, status = 201) {
    return (await this.library.librarian.call('post', path).send(body).expect(status)).body;
  }

  async change(method: 'patch' | 'put', path: string, version: number, body: object) {
    const request = this.library.librarian.call(method, path).set('If-Match', `"${version}"`);
    return (await request.send(body).expect(200)).body;
  }

  async contact(details: object = {}): Promise<string> {
    const contact = { kind: 'job_agency', name: 'PUP w Kołobrzegu', ...details };
    return (await this.post('/api/v1/contacts', contact)).id as string;
  }

  /** With a goal, unless said otherwise. */
  async partnership(goals: readonly object[] = [{ goal: 'Dwanaście warsztatów' }]) {
    const made = await this.post('/api/v1/local-partnerships', {
      ...{ name: 'Praca blisko domu', ownerId: this.library.librarian.id },
    });
    return goals.length === 0 ? made : this.setGoals(made, goals);
  }

  setGoals(
    { id, version }: { readonly id: string; readonly version: number },
    goals: readonly object[],
  ) {
    return this.change('put', `/api/v1/local-partnerships/${id}/goals`, version, { goals });
  }

  async member(localPartnershipId: string, contact: object = {}): Promise<string> {
    const contactId = await this.contact(contact);
    const member = { localPartnershipId, contactId, role: 'member' };
    return (await this.post('/api/v1/local-partnership-members', member)).id as string;
  }

  readMember(id: string) {
    return this.read(`/api/v1/local-partnership-members/${id}`);
  }

  ask(id: string) {
    return this.post(`/api/v1/local-partnerships/${id}/confirmation-requests`, {});
  }
}
