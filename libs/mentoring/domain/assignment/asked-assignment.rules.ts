import { type FieldFault } from '#kernel';
import { type AssignmentKind } from './assignment';

/** What somebody asks to have assigned. */
export interface AskedAssignment {
  readonly kind: AssignmentKind;
  /** Of a mentor day. */
  readonly day?: string | undefined;
  readonly requests: readonly { readonly requestId: string; readonly slots?: readonly string[] }[];
  readonly mentors: readonly { readonly profileId: string; readonly slots?: readonly string[] }[];
  readonly locked?: readonly AskedLock[] | undefined;
}

interface AskedLock {
  readonly requestId: string;
  readonly profileId: string;
  readonly slot?: string | undefined;
}

/** What of it makes no sense, whoever they are. */
export function askingFaults({ kind, day, requests, mentors }: AskedAssignment): FieldFault[] {
  const isDay = kind === 'mentor_day';
  const dayFault =
    isDay === (day !== undefined) ? [] : [{ pointer: '/day', code: 'day_of_mentor_day' }];
  const slotFaults = (
    list: string,
    slots: readonly string[] | undefined,
    at: number,
  ): FieldFault[] =>
    isDay === (slots !== undefined)
      ? []
      : [{ pointer: `/${list}/${at}/slots`, code: 'slots_of_mentor_day' }];
  return [
    ...dayFault,
    ...requests.flatMap(({ slots }, at) => slotFaults('requests', slots, at)),
    ...mentors.flatMap(({ slots }, at) => slotFaults('mentors', slots, at)),
    ...twice(requests.map(({ requestId }) => requestId)).map((at) => ({
      pointer: `/requests/${at}/requestId`,
      code: 'named_twice',
    })),
    ...twice(mentors.map(({ profileId }) => profileId)).map((at) => ({
      pointer: `/mentors/${at}/profileId`,
      code: 'named_twice',
    })),
  ];
}

/** Where an id stands that stood before. */
function twice(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    if (seen.has(id)) return [at];
    seen.add(id);
    return [];
  });
}
