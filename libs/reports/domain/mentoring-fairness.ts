/** How requests for a mentor fared that have one thing in common. */
export interface WaitingCounts {
  readonly requests: number;
  /** Of these, for which a mentoring began. */
  readonly matched: number;
  /** Half of them waited for less. */
  readonly medianDaysToMentor: number | null;
  /** Of these, which wait still. */
  readonly waiting: number;
  readonly longestWaitingDays: number | null;
}

export interface FairWaiting extends WaitingCounts {
  /** From 0 to 1; null where nobody has asked. */
  readonly matchRate: number | null;
}

/** So many mentors with so many things each: matches that are open, or times shown. */
export interface Pile {
  readonly height: number;
  readonly mentors: number;
}

export interface LoadPile extends Pile {
  /** How many clients each of them takes. */
  readonly capacity: number;
}

export interface LoadSpread {
  readonly mentors: number;
  readonly places: number;
  readonly taken: number;
  /** Who have places and nobody in them. */
  readonly idle: number;
  readonly full: number;
  /** What part of all that is taken the busiest fifth of the mentors has: 0.2 where all have the same. */
  readonly busiestFifth: number | null;
}

export interface ExposureSpread {
  readonly shown: number;
  readonly neverShown: number;
  /** What part of all places in front the fifth has that is shown most. */
  readonly mostShownFifth: number | null;
}

export function fairWaiting(counts: WaitingCounts): FairWaiting {
  return { ...counts, matchRate: partOf(counts.matched, counts.requests) };
}

export function loadSpread(piles: readonly LoadPile[]): LoadSpread {
  const count = (of: readonly LoadPile[]): number => sum(of, ({ mentors }) => mentors);
  const withPlaces = piles.filter(({ capacity }) => capacity > 0);
  return {
    mentors: count(piles),
    places: sum(piles, ({ capacity, mentors }) => capacity * mentors),
    taken: sum(piles, ({ height, mentors }) => height * mentors),
    idle: count(withPlaces.filter(({ height }) => height === 0)),
    full: count(withPlaces.filter(({ height, capacity }) => height >= capacity)),
    busiestFifth: highestFifth(piles),
  };
}

export function exposureSpread(piles: readonly Pile[]): ExposureSpread {
  const shown = piles.filter(({ height }) => height > 0);
  const never = piles.filter(({ height }) => height === 0);
  return {
    shown: sum(shown, ({ mentors }) => mentors),
    neverShown: sum(never, ({ mentors }) => mentors),
    mostShownFifth: highestFifth(piles),
  };
}

/** From 0 to 1, to the third place; null of nothing. */
export function partOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}

/** What part of it all lies on the highest fifth; a mentor that the fifth cuts through counts by that part. */
function highestFifth(piles: readonly Pile[]): number | null {
  let left = sum(piles, ({ mentors }) => mentors) / 5;
  let held = 0;
  for (const { height, mentors } of [...piles].sort((one, other) => other.height - one.height)) {
    const taken = Math.min(left, mentors);
    held += taken * height;
    left -= taken;
  }
  return partOf(
    held,
    sum(piles, ({ height, mentors }) => height * mentors),
  );
}

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
