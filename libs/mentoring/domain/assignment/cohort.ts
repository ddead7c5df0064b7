import { aims, type Hall, placesFrom, requestEdges } from './hall';
import { placeRanks } from './shares';
import { type VacantMentor, type WaitingRequest } from './vacancies';

/** A column for each mentor, with as many places as they have left. */
export function cohort(
  requests: readonly WaitingRequest[],
  mentors: readonly VacantMentor[],
): Hall {
  const open = mentors.filter(({ room }) => room > 0);
  const columns = new Map(open.map(({ index }, column) => [index, [column]]));
  const columnsOf = Array.from(mentors, (_, index) => columns.get(index) ?? []);
  const ranks = placeRanks(open, ({ room }) => room);
  return {
    columns: open.map(({ mentor }) => ({ mentorId: mentor.id, slot: null })),
    problem: {
      edges: requestEdges(requests, open.length, (mentor) => columnsOf[mentor] ?? []).edges(),
      placesFrom: placesFrom(open.map(({ room }) => room)),
      mustBeIn: new Uint8Array(requests.length),
      ...aims(requests, 0, {
        leavingOut: new Float64Array(requests.length),
        placeCost: Float64Array.from(ranks.flat()),
      }),
    },
  };
}
