import { type TestLibrary } from '#test';

/** Adds a job agency, as the library's librarian. @returns its id. */
export async function addContact(
  library: TestLibrary,
  name = 'Powiatowy Urząd Pracy w Kołobrzegu',
): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'job_agency', name })
    .expect(201);
  return body.id as string;
}

/** Logs a phone call, unless said otherwise, as the library's librarian. */
export async function logInteraction(
  library: TestLibrary,
  details: object,
): Promise<{ id: string; version: number; nextFollowUpId: string | null }> {
  const { body } = await library.librarian
    .call('post', '/api/v1/interactions')
    .send({ channel: 'call', summary: 'Pytali o warsztaty', ...details })
    .expect(201);
  return body as { id: string; version: number; nextFollowUpId: string | null };
}

interface ProblemBody {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** What a problem document says is wrong, without the sentences. */
export function faultsOf({ errors }: ProblemBody): { pointer: string; code: string }[] {
  return errors.map(({ pointer, code }) => ({ pointer, code }));
}

/** The fields that a problem document names, in alphabetical order. */
export function pointersOf({ errors }: ProblemBody): string[] {
  return errors.map(({ pointer }) => pointer).sort();
}
