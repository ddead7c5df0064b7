import { type ErrorParameters, type FieldFault } from '#kernel';

/** One fault of one field, in the caller's language. */
export interface ProblemFault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A problem document (RFC 9457). `code` is stable; `title` is for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly ProblemFault[];
  readonly [extension: string]: unknown;
}

export interface RequestProblemOptions {
  readonly faults?: readonly FieldFault[];
  readonly parameters?: ErrorParameters;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that HTTP itself already shows to be wrong: no precondition, no credentials, too many. */
export class RequestProblem extends Error {
  readonly faults: readonly FieldFault[];
  readonly parameters: ErrorParameters;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: string,
    options: RequestProblemOptions = {},
  ) {
    super(code);
    this.name = 'RequestProblem';
    this.faults = options.faults ?? [];
    this.parameters = options.parameters ?? {};
    this.headers = options.headers ?? {};
  }
}
