import { aims, type Column, type Hall, placesFrom, requestEdges } from './hall';
import { placeRanks } from './shares';
import { type VacantMentor, type WaitingRequest } from './vacancies';

/**
 * A column with one place for each slot of each mentor. That a mentor takes fewer meetings than there are slots is said by
 * further rows, the mentor's rests: one for each slot, each of which may be in any of them. Those beyond the mentor's room
 * must be in; the others may give way to a meeting, and the first to do so is the one that the mentor's share of capacity
 * in use asks for.
 */
export function mentorDay(
  requests: readonly WaitingRequest[],
  mentors: readonly VacantMentor[],
): Hall {
  const open = mentors.filter(({ room, slots }) => room > 0 && slots.length > 0);
  const ranks = placeRanks(open, ({ slots }) => slots.length);
  const columns: Column[] = [];
  const columnsOf = new Map(
    open.map(({ index, mentor, slots }) => [
      index,
      new Map(slots.map((slot) => [slot, columns.push({ mentorId: mentor.id, slot }) - 1])),
    ]),
  );
  const edges = requestEdges(requests, columns.length, (mentor, { slots = [] }) => {
    const bySlot = columnsOf.get(mentor);
    return [...new Set(slots)].flatMap((slot) => bySlot?.get(slot) ?? []);
  });
  const rests = open.flatMap(({ index, slots }, at) =>
    slots.map((_, rest) => ({ rank: ranks[at]?.[rest], columns: columnsOf.get(index) })),
  );
  for (const rest of rests) {
    for (const column of rest.columns?.values() ?? []) edges.add(column, 0);
    edges.endRow();
  }
  const before = new Array<number>(requests.length).fill(0);
  return {
    columns,
    problem: {
      edges: edges.edges(),
      placesFrom: placesFrom(columns.map(() => 1)),
      mustBeIn: Uint8Array.from([
        ...before,
        ...rests.map(({ rank }) => Number(rank === undefined)),
      ]),
      ...aims(requests, rests.length, {
        leavingOut: Float64Array.from([...before, ...rests.map(({ rank }) => rank ?? 0)]),
        placeCost: new Float64Array(columns.length),
      }),
    },
  };
}
