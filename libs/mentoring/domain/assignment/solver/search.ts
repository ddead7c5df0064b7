import { type MatchingProblem } from './matching-problem';
import { nowhere, type Seating } from './seating';

/** Not reached by this search. Settled columns have a distance that nothing is below. */
const unseen = Number.POSITIVE_INFINITY;

/**
 * The cheapest way to let one more row in: it takes a place, whose row takes another, and so on, until one takes a free
 * place or is left out. Dijkstra's algorithm over columns; `price` holds the dual values that keep every step's cost from
 * falling below nought.
 *
 * `?? 0` is for the compiler, which cannot know that an index is in range.
 */
export class Search {
  /** What a place in each column costs, by what others would give for it. */
  readonly price: Float64Array;
  private readonly distances: Float64Array;
  /** By which row each column was reached, and what that row would get there. */
  private readonly via: Int32Array;
  private readonly viaPoints: Uint8Array;
  /** The columns seen: first those settled, then those that wait for it. */
  private readonly seen: Int32Array;
  private seenCount = 0;
  private settledCount = 0;
  /** Of rows with the same edges, such as the places of one mentor, which is the first. */
  private readonly kin: Int32Array;
  /** In which search each of those firsts, or one of its kin, was last expanded. */
  private readonly expandedIn: Int32Array;
  private search = 0;
  /** The cheapest end found so far: a column with a free place, or a row to leave out. */
  private endCost = unseen;
  private endColumn = nowhere;
  private endRow = nowhere;

  constructor(
    private readonly problem: MatchingProblem,
    private readonly seating: Seating,
  ) {
    const columns = problem.placesFrom.length - 1;
    this.price = Float64Array.from(
      problem.placesFrom.subarray(0, columns),
      (place) => problem.placeCost[place] ?? 0,
    );
    this.distances = new Float64Array(columns).fill(unseen);
    this.via = new Int32Array(columns);
    this.viaPoints = new Uint8Array(columns);
    this.seen = new Int32Array(columns);
    this.kin = kinOf(problem);
    this.expandedIn = new Int32Array(this.kin.length);
  }

  /** Lets a row in, and moves or leaves out whom it is best to. */
  letIn(row: number): void {
    this.search += 1;
    this.endCost = unseen;
    this.expand(row, 0);
    for (let column = this.nearest(); column !== nowhere; column = this.nearest()) {
      this.settle(column);
    }
    this.raisePrices();
    this.seat(row);
    this.forget();
  }

  /** The nearest column that waits, if it is nearer than the end. */
  private nearest(): number {
    const { seen, seenCount, settledCount, distances } = this;
    let best = nowhere;
    let least = this.endCost;
    for (let at = settledCount; at < seenCount; at += 1) {
      const distance = distances[seen[at] ?? 0] ?? 0;
      if (distance < least) {
        best = at;
        least = distance;
      }
    }
    if (best === nowhere) return nowhere;
    const column = seen[best] ?? 0;
    seen[best] = seen[settledCount] ?? 0;
    seen[settledCount] = column;
    this.settledCount += 1;
    return column;
  }

  /** The column's distance is certain now. Whoever is there could go on from here. */
  private settle(column: number): void {
    const { problem, seating } = this;
    const from = problem.placesFrom[column] ?? 0;
    const to = from + (seating.taken[column] ?? 0);
    const freed = (this.distances[column] ?? 0) - (this.price[column] ?? 0);
    for (let place = from; place < to; place += 1) {
      const row = seating.rowIn[place] ?? 0;
      this.expand(row, freed + (problem.worth[row] ?? 0) * (seating.pointsOf[row] ?? 0));
    }
  }

  /** Where a row could go, or be left out, if that is what it costs to take it from where it is. */
  private expand(row: number, cost: number): void {
    const { problem, price, distances } = this;
    const { from, to, column: columnOf, points: pointsOf } = problem.edges;
    const leftOut = cost + (problem.leavingOut[row] ?? 0);
    if (leftOut < this.endCost) {
      this.endCost = leftOut;
      this.endColumn = nowhere;
      this.endRow = row;
    }
    // Rows pay the same for the same: whoever of them is met first leads as far as all of them.
    const kin = this.kin[row] ?? 0;
    if (this.expandedIn[kin] === this.search) return;
    this.expandedIn[kin] = this.search;
    const worth = problem.worth[row] ?? 0;
    const last = to[row] ?? 0;
    let end = this.endCost;
    for (let edge = from[row] ?? 0; edge < last; edge += 1) {
      const column = columnOf[edge] ?? 0;
      const distance = cost - worth * (pointsOf[edge] ?? 0) + (price[column] ?? 0);
      if (distance < end && distance < (distances[column] ?? 0)) {
        this.reach(column, distance, row, pointsOf[edge] ?? 0);
        end = this.endCost;
      }
    }
  }

  private reach(column: number, distance: number, row: number, points: number): void {
    if (this.distances[column] === unseen) {
      this.seen[this.seenCount] = column;
      this.seenCount += 1;
    }
    this.distances[column] = distance;
    this.via[column] = row;
    this.viaPoints[column] = points;
    this.tryToEndIn(column, distance);
  }

  private tryToEndIn(column: number, distance: number): void {
    const { placesFrom, placeCost } = this.problem;
    const place = (placesFrom[column] ?? 0) + (this.seating.taken[column] ?? 0);
    if (place >= (placesFrom[column + 1] ?? 0)) return;
    const cost = distance - (this.price[column] ?? 0) + (placeCost[place] ?? 0);
    if (cost < this.endCost) {
      this.endCost = cost;
      this.endColumn = column;
    }
  }

  private raisePrices(): void {
    const { price, distances, endCost } = this;
    for (let at = 0; at < this.settledCount; at += 1) {
      const column = this.seen[at] ?? 0;
      price[column] = (price[column] ?? 0) + endCost - (distances[column] ?? 0);
    }
  }

  /** Goes the way back from its end: each takes the place that the next one leaves. */
  private seat(first: number): void {
    const { seating, endColumn } = this;
    let row = this.endRow;
    let place = nowhere;
    let points = 0;
    if (endColumn !== nowhere) {
      const taken = seating.taken[endColumn] ?? 0;
      seating.taken[endColumn] = taken + 1;
      place = (this.problem.placesFrom[endColumn] ?? 0) + taken;
      row = this.via[endColumn] ?? 0;
      points = this.viaPoints[endColumn] ?? 0;
    }
    let left = seating.move(row, place, points);
    while (row !== first) {
      const column = seating.columnOf[left] ?? 0;
      row = this.via[column] ?? 0;
      left = seating.move(row, left, this.viaPoints[column] ?? 0);
    }
  }

  private forget(): void {
    for (let at = 0; at < this.seenCount; at += 1) {
      const column = this.seen[at] ?? 0;
      this.distances[column] = unseen;
    }
    this.seenCount = 0;
    this.settledCount = 0;
  }
}

function kinOf({ edges: { from, to }, worth }: MatchingProblem): Int32Array {
  const kin = new Int32Array(worth.length);
  for (let row = 1; row < kin.length; row += 1) {
    const before = row - 1;
    const isKin =
      from[row] === from[before] && to[row] === to[before] && worth[row] === worth[before];
    kin[row] = isKin ? (kin[before] ?? 0) : row;
  }
  return kin;
}
