import { type AimedProblem, type Aim } from './solver/aims';
import { EdgeList } from './solver/edge-list';
import { mostPoints } from './solver/matching-problem';
import { type WaitingRequest } from './vacancies';

/** A mentor, or a slot of one: what a column stands for. */
export interface Column {
  readonly mentorId: string;
  readonly slot: string | null;
}

/** An assignment as the solver's problem: the first rows are the requests, the longest waiting first. */
export interface Hall {
  readonly columns: readonly Column[];
  readonly problem: AimedProblem;
}

/** The edges of requests to the columns of mentors; `columnsOf` says which those of a mentor are to a request. */
export function requestEdges(
  requests: readonly WaitingRequest[],
  columns: number,
  columnsOf: (mentor: number, request: WaitingRequest) => readonly number[],
): EdgeList {
  const edges = new EdgeList(columns);
  for (const request of requests) {
    const { mentors, points } = request.eligible;
    for (let at = 0; at < mentors.length; at += 1) {
      for (const column of columnsOf(mentors[at] ?? 0, request)) edges.add(column, points[at] ?? 0);
    }
    edges.endRow();
  }
  return edges;
}

/**
 * What is wanted, one after the other: the most requests matched, and of those the most points; that the longest waiting are
 * among them; that those have the points; that mentors are taken by their share of capacity in use. The last aim is
 * the hall's own; `others` is how many rows it has beside the requests.
 */
export function aims(
  requests: readonly WaitingRequest[],
  others: number,
  lastAim: Pick<Aim, 'leavingOut' | 'placeCost'>,
): Pick<AimedProblem, 'firstAim' | 'furtherAims' | 'lastAim'> {
  const rows = requests.length + others;
  const nothing = new Float64Array(rows);
  const placeCost = new Float64Array(lastAim.placeCost.length);
  const each = (cost: (request: WaitingRequest) => number): Float64Array => {
    const costs = new Float64Array(rows);
    requests.forEach((request, row) => (costs[row] = cost(request)));
    return costs;
  };
  // Leaving one more out costs more than all others could gain by it.
  const matched = each(() => mostPoints * requests.length + 1);
  const urgency = each((request) => request.urgency);
  return {
    firstAim: { worth: new Float64Array(rows).fill(1), leavingOut: matched, placeCost },
    furtherAims: [
      { worth: nothing, leavingOut: urgency, placeCost },
      { worth: urgency, leavingOut: nothing, placeCost },
    ],
    lastAim: { worth: nothing, ...lastAim },
  };
}

/** Where the places of each column begin, when it has so many. */
export function placesFrom(places: readonly number[]): Int32Array {
  const from = new Int32Array(places.length + 1);
  places.forEach((count, column) => (from[column + 1] = (from[column] ?? 0) + count));
  return from;
}
