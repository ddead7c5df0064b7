import { ClientsService } from '#clients';
import { type TestApi, type TestLibrary } from '#test';

export interface ShownFollowUp {
  readonly id: string;
  readonly version: number;
  readonly dueLocal: string;
  readonly ownerId: string;
  readonly contactId: string | null;
  readonly status: string;
  readonly dueAt: string;
  readonly isAllDay: boolean;
  readonly remindedAt: string | null;
  readonly seriesId: string | null;
  readonly recurrenceId: string | null;
  readonly title: string;
}

/** Plans a follow-up, due on a Friday at ten unless said otherwise, as the library's librarian. */
export async function planFollowUp(library: TestLibrary, details: object): Promise<ShownFollowUp> {
  const { body } = await library.librarian
    .call('post', '/api/v1/follow-ups')
    .send({ title: 'Wysłać program warsztatów', dueLocal: '2026-11-27T10:00', ...details })
    .expect(201);
  return body as ShownFollowUp;
}

/** Registers a client of the library. @returns its id. */
export function addClient(api: TestApi, library: TestLibrary): Promise<string> {
  const clients = api.app.get(ClientsService, { strict: false });
  return clients.register(library.librarian.caller, { name: 'Łucja Kowalska' });
}
