/**
 * The `Idempotency-Key`s of POSTs that have not been answered yet. Whoever presses a button again after the
 * connection broke repeats the same request, under the same key, and nothing is done twice.
 */
export class RepeatablePosts {
  private readonly keys = new Map<string, string>();

  /** Sends a POST under its key, which it keeps until it has been answered. */
  async send(
    request: Request,
    fetchIt: (request: Request) => Promise<Response>,
  ): Promise<Response> {
    const intent = `${request.url} ${await request.clone().text()}`;
    const key = this.keys.get(intent) ?? newKey();
    this.keys.set(intent, key);
    request.headers.set('Idempotency-Key', key);
    const response = await fetchIt(request);
    if (response.status < 500) this.keys.delete(intent);
    return response;
  }
}

/** Not `randomUUID`: browsers have that in secure contexts only, and a library's own network may have no TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
