import { DomainError } from '#kernel';

/**
 * What a follow-up can be about, each with the field that names it and the code of its fault. To add one: a line
 * here, a column and its place in the CHECK, and a contributor that knows its name (`SubjectContributors`).
 */
export const followUpSubjects = {
  contact: { field: 'contactId', unknown: 'unknown_contact' },
  client: { field: 'clientId', unknown: 'unknown_client' },
  referral: { field: 'referralId', unknown: 'unknown_referral' },
  match: { field: 'matchId', unknown: 'unknown_match' },
} as const satisfies Record<string, { field: string; unknown: string }>;

export type FollowUpSubjectKind = keyof typeof followUpSubjects;

export type SubjectField = (typeof followUpSubjects)[FollowUpSubjectKind]['field'];

/** The fields that name what a follow-up is about; exactly one of them does. */
export type SubjectFields = Readonly<Record<SubjectField, string | null>>;

/** What a follow-up is about. */
export interface FollowUpSubject {
  readonly kind: FollowUpSubjectKind;
  readonly id: string;
}

export const followUpSubjectKinds = Object.keys(followUpSubjects) as readonly FollowUpSubjectKind[];

/** @throws DomainError invalid at each field that names a subject too many, or at the first when none does. */
export function subjectOf(fields: SubjectFields): FollowUpSubject {
  const named = followUpSubjectKinds.flatMap((kind) => {
    const id = fields[followUpSubjects[kind].field];
    return id === null ? [] : [{ kind, id }];
  });
  const [subject, ...more] = named;
  if (subject && more.length === 0) return subject;
  const atFault = subject ? named : [{ kind: followUpSubjectKinds[0] ?? 'contact' }];
  throw new DomainError('invalid', 'invalid_request', {
    faults: atFault.map(({ kind }) => ({
      pointer: `/${followUpSubjects[kind].field}`,
      code: 'one_subject',
    })),
  });
}
