import {
  type AssignedMentor,
  type AssignedRequest,
  type Assignment,
  type AssignmentQuestion,
} from '../assignment';

/** A question told by names: how long clients have waited (in days), and what each mentor would be to them. */
export interface Town {
  readonly mentors: Readonly<Record<string, Partial<Omit<AssignedMentor, 'id'>>>>;
  readonly clients: Readonly<
    Record<
      string,
      {
        readonly days: number;
        readonly slots?: readonly string[];
        readonly points: Readonly<Record<string, number>>;
      }
    >
  >;
}

export function questionOf(
  { mentors, clients }: Town,
  others: Partial<AssignmentQuestion> = {},
): AssignmentQuestion {
  const names = Object.keys(mentors);
  return {
    kind: 'cohort',
    locked: [],
    mentors: names.map((id) => ({ id, capacity: 1, inUse: 0, ...mentors[id] })),
    requests: Object.entries(clients).map(([id, { days, slots, points }]): AssignedRequest => {
      const known = Object.keys(points);
      return {
        id,
        waitingSince: new Date(Date.UTC(2026, 10, 22) - days * 24 * 60 * 60 * 1000),
        eligible: {
          mentors: known.map((name) => names.indexOf(name)),
          points: known.map((name) => points[name]!),
        },
        ...(slots && { slots }),
      };
    }),
    ...others,
  };
}

/** Who has whom, as one reads it: `Olena: Adam 10:00`. */
export function told({ matched, unmatched }: Assignment): string[] {
  return [
    ...matched.map(
      ({ requestId, mentorId, slot }) => `${requestId}: ${mentorId}${slot ? ` ${slot}` : ''}`,
    ),
    ...unmatched.map(({ requestId, reason }) => `${requestId}: ${reason}`),
  ];
}
