/** One fault of one field, in the language that was asked for. */
export interface ProblemFault {
  /** Where it is: a JSON pointer such as `/email`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string;
  readonly errors?: readonly ProblemFault[];
}

/** A problem document (RFC 9457) as an error; its message is for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly faults: readonly ProblemFault[];

  /** @param extensions whatever else the document holds, such as the state as it now is */
  constructor(
    document: ProblemDocument,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(document.title);
    this.name = 'Problem';
    this.status = document.status;
    this.code = document.code;
    this.requestId = document.requestId;
    this.faults = document.errors ?? [];
  }
}

/** Liaison could not be reached, or something in between answered in its place. */
export class Unreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('Liaison cannot be reached', options);
    this.name = 'Unreachable';
  }
}

/** The problem that a refusing answer tells of. */
export async function problemIn(response: Response): Promise<Problem | Unreachable> {
  const document: unknown = await response.json().catch(() => undefined);
  return isProblem(document) ? new Problem(document, { ...document }) : new Unreachable();
}

function isProblem(value: unknown): value is ProblemDocument {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}
