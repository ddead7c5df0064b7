import { type Duals } from './matching';
import { type Edges, type MatchingProblem, mostPoints } from './matching-problem';

/** What the aims so far leave open: all that is as good by them, and nothing else. */
export interface Open {
  readonly edges: Edges;
  /** Rows that may not be left out. */
  readonly mustBeIn: Uint8Array;
  /** Columns of which no place may stay free. */
  readonly mustBeFull: Uint8Array;
}

/** The problem of an aim, within what is open: what must be outweighs all that the aim could gain. */
export function within(
  { edges, mustBeIn, mustBeFull }: Open,
  { worth, leavingOut, placeCost }: Pick<MatchingProblem, 'worth' | 'leavingOut' | 'placeCost'>,
  placesFrom: Int32Array,
): MatchingProblem {
  const most = 1 + sum(leavingOut) + sum(placeCost) + mostPoints * sum(worth);
  const costs = placeCost.slice();
  mustBeFull.forEach((must, column) => {
    const last = placesFrom[column + 1] ?? 0;
    for (let place = placesFrom[column] ?? 0; place < last; place += 1) {
      costs[place] = (costs[place] ?? 0) - must * most;
    }
  });
  return {
    edges,
    worth,
    leavingOut: leavingOut.map((cost, row) => cost + (mustBeIn[row] ?? 0) * most),
    placesFrom,
    placeCost: costs,
  };
}

/**
 * By complementary slackness a seating is as good as the best if and only if it goes along edges by which a row pays no
 * more than it has to, leaves out only rows that pay no more for that, and fills the columns that have a price.
 */
export function leftOpen(problem: MatchingProblem, { rowCost, price }: Duals): Open {
  const { leavingOut, placesFrom, placeCost } = problem;
  return {
    edges: tightEdges(problem, { rowCost, price }),
    mustBeIn: Uint8Array.from(leavingOut, (cost, row) => Number(cost > (rowCost[row] ?? 0))),
    mustBeFull: Uint8Array.from(price, (asked, column) =>
      Number(asked > (placeCost[(placesFrom[column + 1] ?? 0) - 1] ?? 0)),
    ),
  };
}

/** The edges by which a row pays no more than it has to, each row's behind those of the row before. */
function tightEdges({ edges, worth }: MatchingProblem, { rowCost, price }: Duals): Edges {
  const rows = edges.from.length;
  const [from, to] = [new Int32Array(rows), new Int32Array(rows)];
  const column = new Int32Array(edges.column.length);
  const points = new Uint8Array(edges.column.length);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    from[row] = count;
    const last = edges.to[row] ?? 0;
    for (let edge = edges.from[row] ?? 0; edge < last; edge += 1) {
      const there = edges.column[edge] ?? 0;
      const pointsThere = edges.points[edge] ?? 0;
      if ((price[there] ?? 0) - (worth[row] ?? 0) * pointsThere !== rowCost[row]) continue;
      column[count] = there;
      points[count] = pointsThere;
      count += 1;
    }
    to[row] = count;
  }
  return { from, to, column: column.slice(0, count), points: points.slice(0, count) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
