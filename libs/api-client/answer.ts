/** What a request was answered with. Whatever is not an answer was thrown by the client. */
export async function answerOf<Answer>(request: Promise<{ data?: Answer }>): Promise<Answer> {
  const { data } = await request;
  // Undefined only where the API answers nothing, and says so in its types.
  return data as Answer;
}

/** The header that names the version that is being changed. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
