/** JSON that PostgreSQL has already written; it goes out as it is, neither parsed nor written again (ADR 0003). */
export class JsonText {
  constructor(readonly text: string) {}
}

/** One resource as PostgreSQL wrote it, with the version that its ETag carries. */
export class JsonResource extends JsonText {
  constructor(
    text: string,
    readonly version: number,
  ) {
    super(text);
  }
}

/** One page of a list as PostgreSQL wrote it. */
export class JsonPage extends JsonText {
  constructor(
    items: readonly string[],
    readonly nextCursor: string | null,
  ) {
    super(`{"data":[${items.join(',')}],"page":{"nextCursor":${JSON.stringify(nextCursor)}}}`);
  }
}
