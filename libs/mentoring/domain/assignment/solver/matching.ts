import { type MatchingProblem } from './matching-problem';
import { Search } from './search';
import { Seating } from './seating';

/** Dual values: they prove a seating to be the cheapest, and tell which others are as cheap. */
export interface Duals {
  /** What each row costs at least, with the prices of the columns. */
  readonly rowCost: Float64Array;
  /** What a place in each column costs, by what others would give for it. */
  readonly price: Float64Array;
}

export interface Matching extends Duals {
  readonly seating: Seating;
}

/**
 * Lets the rows in one after the other, each by the cheapest way, so that those in so far are always as cheap as can be
 * (successive shortest paths; the sources are in ADR 0010). Yields after each row, so that whoever runs it can do
 * something else in between.
 */
export function* match(problem: MatchingProblem): Generator<void, Matching> {
  const seating = new Seating(problem);
  const search = new Search(problem, seating);
  for (let row = 0; row < problem.worth.length; row += 1) {
    search.letIn(row);
    yield;
  }
  return { seating, price: search.price, rowCost: rowCosts(problem, search.price) };
}

/** What it costs to leave each row out or to have it in a column at its price, whichever is less. */
function rowCosts(
  { edges, worth, leavingOut }: MatchingProblem,
  price: Float64Array,
): Float64Array {
  const costs = leavingOut.slice();
  for (let row = 0; row < costs.length; row += 1) {
    let least = costs[row] ?? 0;
    const worthOfRow = worth[row] ?? 0;
    const last = edges.to[row] ?? 0;
    for (let edge = edges.from[row] ?? 0; edge < last; edge += 1) {
      const asked = price[edges.column[edge] ?? 0] ?? 0;
      const cost = asked - worthOfRow * (edges.points[edge] ?? 0);
      if (cost < least) least = cost;
    }
    costs[row] = least;
  }
  return costs;
}
