import { type MatchingProblem } from './matching-problem';
import { turnEdges } from './turned-edges';
import { type Duals, match } from './matching';

/**
 * Solves a problem in which points are worth the same to all and places cost nothing, from the side that has less. Where
 * places are scarce, each of them looks for a row: then hardly anybody is let in only to be pushed out again.
 */
export function* matchFromTheScarceSide(problem: MatchingProblem): Generator<void, Duals> {
  if (problem.worth.length <= problem.placeCost.length) return yield* match(problem);
  const turned = yield* match(turn(problem));
  const columns = problem.placesFrom.subarray(0, -1);
  return {
    rowCost: turned.price.map(minus),
    price: Float64Array.from(columns, (place) => minus(turned.rowCost[place] ?? 0)),
  };
}

/** Each place becomes a row; each row a column with one place, which is the cheaper the more its absence would cost. */
function turn({ edges, leavingOut, placesFrom, placeCost }: MatchingProblem): MatchingProblem {
  const columns = placesFrom.length - 1;
  const byColumn = turnEdges(edges, columns);
  const from = new Int32Array(placeCost.length);
  const to = new Int32Array(placeCost.length);
  for (let column = 0; column < columns; column += 1) {
    const [first, last] = [placesFrom[column], placesFrom[column + 1]];
    from.fill(byColumn.from[column] ?? 0, first, last);
    to.fill(byColumn.to[column] ?? 0, first, last);
  }
  return {
    edges: { ...byColumn, from, to },
    worth: new Float64Array(placeCost.length).fill(1),
    leavingOut: new Float64Array(placeCost.length),
    placesFrom: Int32Array.from({ length: leavingOut.length + 1 }, (_, row) => row),
    placeCost: leavingOut.map(minus),
  };
}

/** Without making a nought negative. */
function minus(value: number): number {
  return 0 - value;
}
