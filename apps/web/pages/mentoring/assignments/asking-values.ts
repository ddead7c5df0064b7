import { type Schemas } from '#api-client';
import { type AssignmentKind } from '#libs/mentoring/domain/assignment/assignment';

/** Somebody who takes part: of a mentor day, at which times they can; at any, if none is said. */
export interface Chosen {
  readonly id: string;
  readonly slots: readonly string[];
}

/** A pair that stays, whatever its points. */
export interface Locked {
  readonly requestId: string;
  readonly profileId: string;
  readonly slot: string;
}

export interface AskingValues {
  readonly kind: AssignmentKind;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  /** How long a meeting is. */
  readonly minutes: number | '';
  readonly requests: readonly Chosen[];
  readonly mentors: readonly Chosen[];
  readonly locked: readonly Locked[];
}

/** More meetings than this the API does not take. */
const MOST_SLOTS = 40;

/** When the meetings of a mentor day begin: 16:00, 16:30, ... */
export function slotsOf({ from, until, minutes }: AskingValues): readonly string[] {
  const length = Number(minutes);
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  if (!(length > 0) || !(end > begin)) return [];
  const count = Math.min(MOST_SLOTS, Math.floor((end - begin) / length));
  return Array.from({ length: count }, (_, at) => clockOf(begin + at * length));
}

/** What is asked, as the API takes it. */
export function askedAssignment(values: AskingValues): Schemas['CreateMentoringAssignmentDto'] {
  const { kind, day, requests, mentors, locked } = values;
  const isDay = kind === 'mentor_day';
  const all = slotsOf(values);
  const slots = (chosen: Chosen): { slots?: string[] } => {
    const possible = all.filter((slot) => chosen.slots.includes(slot));
    return isDay ? { slots: possible.length > 0 ? possible : [...all] } : {};
  };
  return {
    kind,
    ...(isDay && { day }),
    requests: requests.map((one) => ({ requestId: one.id, ...slots(one) })),
    mentors: mentors.map((one) => ({ profileId: one.id, ...slots(one) })),
    locked: locked.map(({ requestId, profileId, slot }) => ({
      ...{ requestId, profileId },
      ...(isDay && { slot }),
    })),
  };
}

function minutesOf(clock: string): number {
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
