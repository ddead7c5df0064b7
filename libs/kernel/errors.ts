/** What went wrong, in the domain's terms; the HTTP edge alone knows which status each one is. */
export type DomainErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'moved'
  | 'conflict'
  | 'stale'
  | 'gone';

export type ErrorParameters = Readonly<Record<string, string | number>>;

/** One fault of one field. `pointer` is a JSON pointer (RFC 6901) into the request, `code` a key of `invalid.<code>` messages. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly parameters?: ErrorParameters;
}

export interface DomainErrorOptions {
  readonly parameters?: ErrorParameters;
  readonly faults?: readonly FieldFault[];
  /** Whatever helps the caller go on, such as the state as it now is; put into the problem document as it stands. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A failure that a person can understand and mend. `code` is stable and is the key of its message
 * (`problem.<code>`) in each language.
 */
export class DomainError extends Error {
  readonly parameters: ErrorParameters;
  readonly faults: readonly FieldFault[];
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    options: DomainErrorOptions = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'DomainError';
    this.parameters = options.parameters ?? {};
    this.faults = options.faults ?? [];
    this.extensions = options.extensions ?? {};
  }
}

/** The thing does not exist, or the caller may not know that it does. `what` is a code such as `contact_not_found`. */
export function notFound(what: string): DomainError {
  return new DomainError('not_found', what);
}

/** What was asked for by this id is found by another one now; it may come back under the first. */
export function movedTo(code: string, id: string, movedTo: string): DomainError {
  return new DomainError('moved', code, { extensions: { id, movedTo } });
}

/** One field is wrong in a way that only a rule can see. */
export function invalidField(
  pointer: string,
  code: string,
  parameters?: ErrorParameters,
): DomainError {
  return new DomainError('invalid', 'invalid_request', {
    faults: [parameters ? { pointer, code, parameters } : { pointer, code }],
  });
}

/** The same failure, its faults pointing into this part of the request: `/next/dueLocal`. */
export function pointingInto(parent: string, error: unknown): unknown {
  if (!(error instanceof DomainError) || error.faults.length === 0) return error;
  const { kind, code, parameters, extensions } = error;
  const faults = error.faults.map((fault) => ({ ...fault, pointer: parent + fault.pointer }));
  return new DomainError(kind, code, { parameters, extensions, faults, cause: error });
}

/** What was changed, as the audit trail calls it. */
export interface ChangedSubject {
  readonly type: string;
  readonly id: string;
}

/** Somebody changed the subject since the caller read it; tells which version is the newest. */
export class StaleVersion extends DomainError {
  /** @param told what else the answer tells of the change */
  constructor(
    readonly subject: ChangedSubject,
    readonly currentVersion: number,
    told: Readonly<Record<string, unknown>> = {},
  ) {
    super('stale', 'stale_version', { extensions: { currentVersion, ...told } });
  }
}

export function staleVersion(
  type: string,
  { id, version }: { readonly id: string; readonly version: number },
): StaleVersion {
  return new StaleVersion({ type, id }, version);
}
